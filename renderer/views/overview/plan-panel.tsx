import Box from '@mui/material/Box';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import type { PlanMeta } from '#app/plan/meta.ts';
import { NumberField } from '../../components/form/number-field.tsx';
import { SelectField } from '../../components/form/select-field.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { Panel, PanelSection } from '../../components/panel/panel.tsx';
import { select } from '../../state/route.ts';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';

const years = { min: 1990, max: 2150, step: 1, plain: true, required: true } as const;

/** What is said once for the whole plan. */
export function PlanPanel() {
  const plan = usePlan();
  const { meta } = plan;
  const run = useCommand();
  const { t } = useText();
  const update = (changes: Partial<Omit<PlanMeta, 'id'>>) =>
    run({ type: 'meta.update', input: { changes } }, { refusal: 'caller' });

  return (
    <Panel kind={t('overview.plan.kind')} title={meta.title} onClose={() => select(null)}>
      <PanelSection>
        <TextField
          label={t('overview.plan.title')}
          value={meta.title}
          required
          onCommit={(title) => update({ title })}
        />
        <TextField
          label={t('overview.plan.municipality')}
          value={meta.municipality}
          onCommit={(municipality) => update({ municipality })}
        />
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 3, alignItems: 'start' }}>
          <NumberField
            label={t('overview.plan.inhabitants')}
            value={meta.inhabitants}
            min={0}
            max={10_000_000}
            onCommit={(inhabitants) => update({ inhabitants })}
          />
          <NumberField
            label={t('overview.plan.budgetYear')}
            value={meta.budgetYear}
            {...years}
            onCommit={(year) => (year === null ? undefined : update({ budgetYear: year }))}
          />
          <NumberField
            label={t('overview.plan.priceLevelYear')}
            value={meta.priceLevelYear}
            {...years}
            onCommit={(year) => (year === null ? undefined : update({ priceLevelYear: year }))}
          />
        </Box>
        <SelectField
          label={t('overview.plan.baseline')}
          value={meta.baselineId ?? ''}
          hint={t('overview.plan.baseline.hint')}
          options={[
            { value: '', label: t('overview.plan.baseline.none') },
            ...activeScenarios(plan).map(({ id, shortName, name }) => ({
              value: id,
              label: `${shortName} ${name}`,
            })),
          ]}
          onChange={(id) => void run({ type: 'meta.update', input: { changes: { baselineId: id || null } } })}
        />
        <NumberField
          label={t('overview.plan.leadLimit')}
          hint={t('overview.plan.leadLimit.hint')}
          value={Math.round(meta.leadLimitShare * 1000) / 10}
          unit="%"
          min={50}
          max={100}
          step={5}
          required
          onCommit={(percent) => (percent === null ? undefined : update({ leadLimitShare: percent / 100 }))}
        />
      </PanelSection>
      <PanelSection>
        <SelectField
          label={t('overview.plan.language')}
          value={meta.language}
          options={[
            { value: 'da', label: 'Dansk' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(language) => void run({ type: 'meta.update', input: { changes: { language } } })}
        />
        <TextField
          label={t('overview.plan.contact')}
          hint={t('overview.plan.contact.hint')}
          value={meta.contact}
          onCommit={(contact) => update({ contact })}
        />
        <TextField
          label={t('overview.plan.note')}
          hint={t('overview.plan.note.hint')}
          lines={3}
          value={meta.note}
          onCommit={(note) => update({ note })}
        />
      </PanelSection>
    </Panel>
  );
}
