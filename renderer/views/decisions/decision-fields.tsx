import Box from '@mui/material/Box';
import type { Decision } from '#app/plan/decision.ts';
import { sorted } from '#app/plan/plan.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { SelectField } from '../../components/form/select-field.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { PanelSection } from '../../components/panel/panel.tsx';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';

/** What was decided, who, when and why, and what was on the table. */
export function DecisionFields({ decision }: { decision: Decision }) {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  const { id, name } = decision;
  const update = (changes: Partial<Omit<Decision, 'id'>>, refusal: 'caller' | 'notice' = 'caller') =>
    run({ type: 'decision.update', input: { ids: [id], changes } }, { refusal });
  const links = [
    {
      field: 'scenarioId' as const,
      label: t('decisions.scenario'),
      rows: sorted(plan.scenarios).map((row) => ({ id: row.id, name: `${row.shortName} ${row.name}` })),
    },
    {
      field: 'freezeId' as const,
      label: t('decisions.freeze'),
      rows: sorted(plan.freezes),
      hint: t('decisions.freeze.hint'),
    },
    { field: 'meetingId' as const, label: t('decisions.meeting'), rows: sorted(plan.meetings) },
  ].filter(({ rows }) => rows.length > 0);

  return (
    <PanelSection>
      <TextField
        label={t('decisions.name')}
        value={name}
        required
        selectAll={name === t('decisions.new')}
        onCommit={(text) => update({ name: text })}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: '112px 1fr', gap: 3, alignItems: 'start' }}>
        <DateField
          showLabel
          label={t('decisions.decidedOn')}
          value={decision.decidedOn}
          onCommit={(decidedOn) => update({ decidedOn })}
        />
        <TextField
          label={t('decisions.decidedByRole')}
          value={decision.decidedByRole}
          onCommit={(decidedByRole) => update({ decidedByRole })}
        />
      </Box>
      {(['outcome', 'reason', 'rejected', 'dissent'] as const).map((field) => (
        <TextField
          key={field}
          label={t(`decisions.${field}`)}
          lines={3}
          value={decision[field]}
          onCommit={(text) => update({ [field]: text })}
        />
      ))}
      {links.map(({ field, label, rows, hint }) => (
        <SelectField
          key={field}
          label={label}
          value={decision[field] ?? ''}
          options={[
            { value: '', label: t('decisions.unchosen') },
            ...rows.map((row) => ({ value: row.id, label: row.name })),
          ]}
          hint={hint}
          onChange={(chosen) => void update({ [field]: chosen === '' ? null : chosen }, 'notice')}
        />
      ))}
    </PanelSection>
  );
}
