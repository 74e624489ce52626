import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import type { Scenario } from '#app/plan/scenario.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import type { EconomyPartProps } from '../economy-part.ts';
import { yearTitle } from '../year-title.ts';

/** Which lines follow from the scenario itself, and from when. */
export function DerivedSection({ plan, scenario, economy, baseline }: EconomyPartProps) {
  const text = useText();
  const { t, format } = text;
  const run = useCommand();
  const update = (changes: Partial<Omit<Scenario, 'id'>>) =>
    run({ type: 'scenario.update', input: { id: scenario.id, changes } }, { refusal: 'caller' });
  const { operation } = economy;
  const shares = operation.shares
    .slice(0, -1)
    .map((share, offset) => `${yearTitle(text, plan, offset)} ${format.percent(share)}`)
    .join(', ');
  const isBaseline = scenario.id === baseline?.id;
  const lead = !baseline
    ? t('economy.derived.noBaseline')
    : t(isBaseline ? 'economy.derived.isBaseline' : 'economy.derived.lead', { baseline: baseline.name });
  return (
    <Box component="section" aria-labelledby="economy-derived">
      <SectionHeading id="economy-derived" title={t('economy.derived.title')} lead={lead} />
      {baseline && !isBaseline ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 8, rowGap: 3 }}>
          <Box sx={{ display: 'flex', flexDirection: 'column' }}>
            {(['derivesWages', 'derivesBuilding'] as const).map((field) => (
              <FormControlLabel
                key={field}
                control={
                  <Checkbox
                    size="small"
                    checked={scenario[field]}
                    onChange={(_, checked) => void update({ [field]: checked })}
                  />
                }
                label={t(field === 'derivesWages' ? 'economy.derived.wages' : 'economy.derived.building')}
              />
            ))}
          </Box>
          <Box sx={{ width: 300 }}>
            <NumberField
              label={t('economy.derived.from')}
              value={scenario.operationFromOffset}
              unit={t('economy.derived.fromUnit', { year: String(plan.meta.budgetYear) })}
              min={0}
              max={4}
              step={0.25}
              hint={t('economy.derived.fromHint')}
              onCommit={(operationFromOffset) => update({ operationFromOffset })}
            />
          </Box>
          <Typography variant="body2" sx={{ color: 'text.secondary', flex: '1 1 100%', maxWidth: '96ch' }}>
            {t('economy.derived.shares', { shares })}{' '}
            {operation.isGiven ? null : t('economy.derived.assumed')}
          </Typography>
        </Box>
      ) : null}
    </Box>
  );
}
