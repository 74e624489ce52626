import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { sorted } from '#app/plan/plan.ts';
import { type StaffGroup, usualStaffGroup } from '#app/plan/staff.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { MarkCells } from '#renderer/components/form/mark-cells.tsx';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { quietFields } from '#renderer/components/form/quiet-fields.ts';
import { RemoveButton } from '#renderer/components/form/remove-button.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { ImportButton } from '#renderer/components/import-dialog/import-button.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import type { StaffingPartProps } from '../part.ts';

/** The staff groups: professions, not persons. */
export function GroupTable({ scenario }: Pick<StaffingPartProps, 'scenario'>) {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  const groups = sorted(plan.staffGroups);
  const add = () => {
    const row: StaffGroup = {
      id: crypto.randomUUID(),
      sort: (groups.at(-1)?.sort ?? 0) + 1,
      name: t('staffing.group.new'),
      ...usualStaffGroup,
    };
    void run({ type: 'staffGroup.add', input: { rows: [row] } });
  };
  return (
    <Box component="section" aria-labelledby="staff-groups">
      <SectionHeading
        id="staff-groups"
        title={t('staffing.group.title')}
        lead={t('staffing.group.lead')}
        actions={
          groups.length > 0 ? (
            <Button onClick={add}>{t('staffing.group.add')}</Button>
          ) : (
            <ImportButton list="staff" scenario={scenario} />
          )
        }
      />
      {groups.length === 0 ? (
        <EmptyState
          text={t('staffing.group.none')}
          action={{ label: t('staffing.group.add'), perform: add }}
        />
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table aria-labelledby="staff-groups" sx={{ minWidth: 940, tableLayout: 'fixed' }}>
            <TableHead>
              <TableRow sx={{ '& .MuiTableCell-root:nth-of-type(n+2)': { pl: 2 } }}>
                <TableCell sx={{ width: '20%' }}>{t('staffing.group.name')}</TableCell>
                <TableCell>{t('staffing.group.profession')}</TableCell>
                <TableCell sx={{ width: 84 }}>{t('staffing.group.mayDecide')}</TableCell>
                <TableCell align="right" sx={{ width: 92 }}>
                  {t('staffing.group.hourly')}
                </TableCell>
                <TableCell align="right" sx={{ width: 104 }}>
                  {t('staffing.group.yearly')}
                </TableCell>
                <TableCell sx={{ width: 112 }}>{t('matrix.assumptions.mark')}</TableCell>
                <TableCell>{t('staffing.source')}</TableCell>
                <TableCell sx={{ width: 124 }}>{t('matrix.assumptions.role')}</TableCell>
                <TableCell sx={{ width: 36 }} aria-hidden="true" />
              </TableRow>
            </TableHead>
            <TableBody>
              {groups.map((group) => (
                <GroupRow key={group.id} group={group} />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Box>
  );
}

function GroupRow({ group }: { group: StaffGroup }) {
  const run = useCommand();
  const { t } = useText();
  const { id, name } = group;
  const update = (changes: Partial<Omit<StaffGroup, 'id'>>) =>
    run({ type: 'staffGroup.update', input: { ids: [id], changes } }, { refusal: 'caller' });
  const cost = (field: 'hourlyCostDkk' | 'yearlyCostTDkk', key: 'hourly' | 'yearly') => (
    <NumberField
      hideLabel
      label={`${t(`staffing.group.${key}`)}: ${name}`}
      value={group[field]}
      min={0}
      max={100_000}
      onCommit={(value) => update({ [field]: value })}
    />
  );
  return (
    <TableRow sx={quietFields}>
      <TableCell>
        <TextField
          hideLabel
          required
          wrap
          label={`${t('staffing.group.name')}: ${name}`}
          value={name}
          onCommit={(value) => update({ name: value })}
        />
      </TableCell>
      <TableCell>
        <TextField
          hideLabel
          wrap
          label={`${t('staffing.group.profession')}: ${name}`}
          value={group.profession}
          onCommit={(profession) => update({ profession })}
        />
      </TableCell>
      <TableCell>
        <Checkbox
          size="small"
          sx={{ p: 1 }}
          checked={group.mayDecide}
          onChange={(_, mayDecide) => void update({ mayDecide })}
          slotProps={{ input: { 'aria-label': `${t('staffing.group.mayDecide')}: ${name}` } }}
        />
      </TableCell>
      <TableCell>{cost('hourlyCostDkk', 'hourly')}</TableCell>
      <TableCell>{cost('yearlyCostTDkk', 'yearly')}</TableCell>
      <MarkCells name={name} row={group} onChange={update} />
      <TableCell sx={{ pr: 0 }}>
        <RemoveButton
          name={name}
          onRemove={() => void run({ type: 'staffGroup.remove', input: { ids: [id] } })}
        />
      </TableCell>
    </TableRow>
  );
}
