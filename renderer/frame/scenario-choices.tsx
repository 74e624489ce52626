import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { ScenarioName } from '../components/scenario-mark/scenario-mark.tsx';
import { visuallyHidden } from '../components/visually-hidden.ts';
import { routeHash } from '../state/route.ts';
import {
  chooseCompareWith,
  chooseScenario,
  useChosenScenario,
  useComparedWith,
  useOneScenario,
} from '../state/selection.ts';
import { usePlan } from '../state/session-context.tsx';
import { useText } from '../state/text.ts';
import { smallWindow } from '../theme/small-window.ts';
import type { Screen } from './screens.ts';

/** Scenario in focus and what it is compared with; shown only where the screen uses them. */
export function ScenarioChoices({ screen }: { screen: Screen }) {
  const { t } = useText();
  const scenarios = activeScenarios(usePlan());
  const chosen = useChosenScenario();
  const one = useOneScenario();
  const comparedWith = useComparedWith();
  if (scenarios.length < 2) return null;
  return (
    <>
      {screen.usesScenario && (
        <ScenarioChoice
          label={t('app.choice.scenario')}
          {...(screen.usesCompareWith ? { shortLabel: '' } : {})}
          {...(screen.usesScenario === 'one' ? {} : { none: t('app.choice.allScenarios') })}
          scenarios={scenarios}
          chosen={screen.usesScenario === 'one' ? one : chosen}
          onChoose={chooseScenario}
        />
      )}
      {screen.usesCompareWith && (
        <ScenarioChoice
          label={t('app.choice.compareWith')}
          shortLabel={t('app.choice.against')}
          scenarios={scenarios}
          chosen={comparedWith}
          onChoose={chooseCompareWith}
        />
      )}
      {screen.usesCompareWith && screen.id !== 'compare' && (
        <Button size="small" href={routeHash({ screen: 'compare', item: null })} sx={{ flexShrink: 0 }}>
          {t('compare.differences')}
        </Button>
      )}
    </>
  );
}

/** The mark, a few letters of the name and the arrow. */
const leastPx = 88;
/** Where both choices stand beside the plan's name and the buttons, there is room for less. */
const narrow = '@media (max-width: 1399px)';

interface ScenarioChoiceProps {
  label: string;
  /** What of the label stands where room is scarce; all of it unless given. */
  shortLabel?: string;
  /** The choice of no scenario; left out when there always is one. */
  none?: string;
  scenarios: readonly Scenario[];
  chosen: Scenario | null;
  onChoose: (id: string | null) => void;
}

function ScenarioChoice({ label, shortLabel, none, scenarios, chosen, onChoose }: ScenarioChoiceProps) {
  const labelId = useId();
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        flex: '0 4 auto',
        minWidth: leastPx,
        [smallWindow]: { minWidth: 0, gap: 1 },
      }}
    >
      <Typography
        id={labelId}
        variant="body2"
        noWrap
        sx={{ color: 'text.secondary', ...(shortLabel === undefined ? {} : { [narrow]: visuallyHidden }) }}
      >
        {label}
      </Typography>
      {shortLabel ? (
        <Typography
          aria-hidden
          variant="body2"
          sx={{ display: 'none', color: 'text.secondary', [narrow]: { display: 'block' } }}
        >
          {shortLabel}
        </Typography>
      ) : null}
      <Select
        variant="standard"
        disableUnderline
        displayEmpty
        labelId={labelId}
        value={chosen?.id ?? ''}
        onChange={(event) => onChoose(event.target.value || null)}
        sx={{
          minWidth: 0,
          maxWidth: 260,
          '& .MuiSelect-select': { py: 1, overflow: 'hidden', textOverflow: 'ellipsis' },
          '& .MuiSelect-select > span': { maxWidth: '100%' },
          '& .MuiSelect-select > span > span:last-child': {
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            [smallWindow]: visuallyHidden,
          },
        }}
      >
        {none && <MenuItem value="">{none}</MenuItem>}
        {!none && !chosen && <MenuItem value="">–</MenuItem>}
        {scenarios.map((scenario) => (
          <MenuItem key={scenario.id} value={scenario.id}>
            <ScenarioName scenario={scenario} />
          </MenuItem>
        ))}
      </Select>
    </Box>
  );
}
