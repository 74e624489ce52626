import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import type { TextKey } from '#app/i18n/texts.ts';
import type { FollowUp } from '#app/plan/decision.ts';
import { DateField } from '../../components/form/date-field.tsx';
import { RemoveButton } from '../../components/form/remove-button.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { PanelSection } from '../../components/panel/panel.tsx';
import { useIsFrozen } from '../../state/frozen.ts';
import { sortAtEnd } from '../../state/order.ts';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { today } from '../../state/today.ts';
import { followUpsOf } from './follow-ups-of.ts';

/** What is to be done after a decision, by which role and when. */
export function FollowUpList({ decisionId }: { decisionId: string }) {
  const plan = usePlan();
  const run = useCommand();
  const isFrozen = useIsFrozen();
  const { t } = useText();
  const rows = followUpsOf(plan, decisionId);
  const add = () => {
    const row = {
      id: crypto.randomUUID(),
      decisionId,
      sort: sortAtEnd(Object.values(plan.followUps)),
      task: t('decisions.followUp.new'),
      ownerRole: '',
      dueOn: null,
      isDone: false,
    };
    void run({ type: 'followUp.add', input: { rows: [row] } });
  };
  if (isFrozen && rows.length === 0) return null;
  return (
    <PanelSection title={t('decisions.followUps')}>
      {rows.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {rows.map((row) => (
            <FollowUpItem key={row.id} row={row} isFrozen={isFrozen} />
          ))}
        </Box>
      )}
      {!isFrozen && (
        <Button sx={{ alignSelf: 'flex-start', ml: -2 }} onClick={add}>
          {t('decisions.followUp.add')}
        </Button>
      )}
    </PanelSection>
  );
}

function FollowUpItem({ row, isFrozen }: { row: FollowUp; isFrozen: boolean }) {
  const run = useCommand();
  const { t } = useText();
  const { id, task, ownerRole, dueOn, isDone } = row;
  const update = (changes: Partial<Omit<FollowUp, 'id'>>, refusal: 'caller' | 'notice' = 'caller') =>
    run({ type: 'followUp.update', input: { ids: [id], changes } }, { refusal });
  const label = (field: TextKey) => t('decisions.of', { field: t(field), name: task });
  return (
    <Box component="li" sx={{ py: 2, borderBottom: 1, borderColor: 'divider' }}>
      <TextField
        hideLabel
        wrap
        required
        label={label('decisions.followUp.task')}
        value={task}
        selectAll={task === t('decisions.followUp.new')}
        onCommit={(text) => update({ task: text })}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 112px', gap: 2, mt: 2 }}>
        <TextField
          hideLabel
          label={label('decisions.followUp.owner')}
          placeholder={t('decisions.followUp.owner')}
          value={ownerRole}
          onCommit={(text) => update({ ownerRole: text })}
        />
        <DateField
          label={label('decisions.followUp.due')}
          placeholder={t('decisions.followUp.due')}
          value={dueOn}
          onCommit={(day) => update({ dueOn: day })}
        />
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between' }}>
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={isDone}
              disabled={isFrozen}
              onChange={(event) => void update({ isDone: event.target.checked }, 'notice')}
              slotProps={{ input: { 'aria-label': label('decisions.followUp.isDone') } }}
            />
          }
          label={t('decisions.followUp.isDone')}
        />
        {!isFrozen && (
          <RemoveButton
            name={task}
            onRemove={() => void run({ type: 'followUp.remove', input: { ids: [id] } })}
          />
        )}
      </Box>
      {!isFrozen && !isDone && dueOn !== null && dueOn < today() && (
        <Typography variant="body2" sx={{ color: 'warning.main' }}>
          {t('decisions.followUp.overdue')}
        </Typography>
      )}
    </Box>
  );
}
