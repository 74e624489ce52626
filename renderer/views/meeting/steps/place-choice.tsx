import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import type { Scenario } from '#app/plan/scenario.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import { ScenarioMark } from '#renderer/components/scenario-mark/scenario-mark.tsx';
import { useText } from '#renderer/state/text.ts';

interface PlaceChoiceProps {
  scenario: Scenario;
  /** How many places there are. */
  count: number;
  place: number | null;
  isFirst: boolean;
  onChoose(place: number): void;
}

/** More places than this don't fit beside each other. */
const mostInLine = 7;

/** The place of one scenario on a slip. */
export function PlaceChoice({ scenario, count, place, isFirst, onChoose }: PlaceChoiceProps) {
  const { t } = useText();
  const label = t('meeting.gut.place', { name: scenario.name });
  const places = Array.from({ length: count }, (_, index) => String(index + 1));
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 4,
        py: 2,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 240px', display: 'flex', gap: 3, alignItems: 'center', minWidth: 0 }}>
        <ScenarioMark scenario={scenario} size={28} />
        <Box component="span" sx={{ typography: 'subtitle1', overflowWrap: 'anywhere' }}>
          {scenario.name}
        </Box>
      </Box>
      {count <= mostInLine ? (
        <RadioGroup
          row
          aria-label={label}
          value={place === null ? '' : String(place)}
          onChange={(_event, value) => onChoose(Number(value))}
        >
          {places.map((each) => (
            <FormControlLabel
              key={each}
              value={each}
              control={<Radio size="small" autoFocus={isFirst && each === '1'} />}
              label={each}
            />
          ))}
        </RadioGroup>
      ) : (
        <Box sx={{ width: 140 }}>
          <SelectField
            hideLabel
            label={label}
            value={place === null ? '' : String(place)}
            options={[
              { value: '', label: t('meeting.gut.choosePlace') },
              ...places.map((value) => ({ value, label: value })),
            ]}
            onChange={(value) => value !== '' && onChoose(Number(value))}
          />
        </Box>
      )}
    </Box>
  );
}
