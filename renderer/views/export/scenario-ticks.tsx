import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import { ScenarioMark } from '#renderer/components/scenario-mark/scenario-mark.tsx';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';

interface ScenarioTicksProps {
  /** Ids; `null` for all. */
  chosen: readonly string[] | null;
  onChange(chosen: string[] | null): void;
}

/** Which scenarios the workbook holds. The baseline always, as differences are to it; and never none. */
export function ScenarioTicks({ chosen, onChange }: ScenarioTicksProps) {
  const plan = usePlan();
  const { t } = useText();
  const scenarios = activeScenarios(plan);
  if (scenarios.length < 2) return null;
  const { baselineId } = plan.meta;
  const isChosen = (id: string) => id === baselineId || (chosen?.includes(id) ?? true);
  const count = scenarios.filter(({ id }) => isChosen(id)).length;
  const take = (id: string, isTaken: boolean) => {
    const ids = scenarios.map((scenario) => scenario.id);
    const taken = ids.filter((one) => (one === id ? isTaken : isChosen(one)));
    onChange(taken.length === ids.length ? null : taken);
  };
  return (
    <FormControl component="fieldset" sx={{ mb: 4 }}>
      <FormLabel component="legend">{t('export.scenarios')}</FormLabel>
      <Box sx={{ maxHeight: 260, overflowY: 'auto', mt: 1 }}>
        {scenarios.map((scenario) => (
          <FormControlLabel
            key={scenario.id}
            control={
              <Checkbox
                size="small"
                sx={{ py: 0.75 }}
                checked={isChosen(scenario.id)}
                disabled={scenario.id === baselineId || (count === 1 && isChosen(scenario.id))}
                onChange={(_, isTaken) => take(scenario.id, isTaken)}
              />
            }
            label={
              <Box component="span" sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
                <ScenarioMark scenario={scenario} />
                {scenario.name}
              </Box>
            }
            slotProps={{ typography: { variant: 'body2', sx: { py: 0.75 } } }}
            sx={{ display: 'flex', mr: 0 }}
          />
        ))}
      </Box>
      {count < scenarios.length ? (
        <FormHelperText sx={{ mx: 0 }}>
          {t('matrix.chosenScenarios', { shown: count, count: scenarios.length })}
        </FormHelperText>
      ) : null}
    </FormControl>
  );
}
