import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { sorted } from '#app/plan/plan.ts';
import type { ScenarioStaff, StaffGroup } from '#app/plan/staff.ts';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { quietFields, quietWords } from '#renderer/components/form/quiet-fields.ts';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { ImportButton } from '#renderer/components/import-dialog/import-button.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import type { StaffingPartProps } from '../part.ts';

/** How much of each staff group the scenario plans with, and what is lacking. */
export function StaffTable({ scenario, staffing, compared }: StaffingPartProps) {
  const plan = usePlan();
  const { t, format } = useText();
  const groups = sorted(plan.staffGroups);
  if (groups.length === 0) return null;
  const { plannedFte, neededFte, gapFte } = staffing.need;
  const number = (fte: number | null | undefined) => (fte == null ? '–' : format.number(fte, 1, 1));
  const rest = compared ? 2 : 1;
  return (
    <Box component="section" aria-labelledby="planned-staff">
      <SectionHeading
        id="planned-staff"
        title={t('staffing.staff.title', { name: scenario.name })}
        lead={t('staffing.staff.lead')}
        actions={<ImportButton list="staff" scenario={scenario} />}
      />
      <Table aria-labelledby="planned-staff" sx={{ maxWidth: 860, tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '30%' }}>{t('staffing.staff.group')}</TableCell>
            <TableCell align="right" sx={{ width: 110 }}>
              {t('staffing.staff.fte')}
            </TableCell>
            <TableCell align="right" sx={{ width: 110 }}>
              {t('staffing.staff.heads')}
            </TableCell>
            {compared ? (
              <TableCell align="right" sx={{ width: 130 }}>
                {t('staffing.staff.compared', { name: compared.scenario.shortName })}
              </TableCell>
            ) : null}
            <TableCell sx={{ pl: 3 }}>{t('staffing.staff.note')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {groups.map((group) => (
            <StaffRow
              key={group.id}
              group={group}
              scenarioId={scenario.id}
              compared={
                compared ? number(plan.scenarioStaff[`${compared.scenario.id}.${group.id}`]?.fte) : null
              }
            />
          ))}
          {[
            { key: 'planned', fte: plannedFte, other: compared?.staffing.need.plannedFte },
            { key: 'needed', fte: neededFte, other: compared?.staffing.need.neededFte },
            { key: 'gap', fte: gapFte, other: compared?.staffing.need.gapFte },
          ].map(({ key, fte, other }) => (
            <TableRow key={key} sx={{ '& td': { fontWeight: key === 'gap' ? 600 : 400 } }}>
              <TableCell>{t(`staffing.staff.${key}` as 'staffing.staff.gap')}</TableCell>
              <TableCell align="right" sx={{ pr: 3 }}>
                {number(fte)}
              </TableCell>
              <TableCell />
              {compared ? <TableCell align="right">{number(other)}</TableCell> : null}
              <TableCell colSpan={rest - (compared ? 1 : 0)} />
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

interface StaffRowProps {
  group: StaffGroup;
  scenarioId: string;
  /** Årsværk in the compared scenario, as text; `null` when there is none. */
  compared: string | null;
}

function StaffRow({ group, scenarioId, compared }: StaffRowProps) {
  const plan = usePlan();
  const run = useCommand();
  const { t } = useText();
  const key = `${scenarioId}.${group.id}`;
  const row = plan.scenarioStaff[key];
  const put = (changes: Partial<ScenarioStaff>) =>
    run(
      {
        type: 'scenarioStaff.set',
        input: {
          rows: [{ scenarioId, staffGroupId: group.id, fte: 0, heads: null, note: '', ...row, ...changes }],
        },
      },
      { refusal: 'caller' },
    );
  const clear = () =>
    row ? run({ type: 'scenarioStaff.clear', input: { keys: [key] } }, { refusal: 'caller' }) : undefined;
  return (
    <TableRow sx={quietFields}>
      <TableCell sx={quietWords}>{group.name}</TableCell>
      <TableCell>
        <NumberField
          hideLabel
          label={`${t('staffing.staff.fte')}: ${group.name}`}
          value={row?.fte ?? null}
          min={0}
          max={10_000}
          step={0.5}
          onCommit={(fte) => (fte === null ? clear() : put({ fte }))}
        />
      </TableCell>
      <TableCell>
        <NumberField
          hideLabel
          label={`${t('staffing.staff.heads')}: ${group.name}`}
          value={row?.heads ?? null}
          min={0}
          max={10_000}
          step={1}
          onCommit={(heads) => put({ heads: heads === null ? null : Math.round(heads) })}
        />
      </TableCell>
      {compared === null ? null : (
        <TableCell align="right" sx={{ ...quietWords, '&&': { pr: 3 } }}>
          {compared}
        </TableCell>
      )}
      <TableCell>
        <TextField
          hideLabel
          wrap
          maxLength={10_000}
          label={`${t('staffing.staff.note')}: ${group.name}`}
          value={row?.note ?? ''}
          onCommit={(note) => put({ note })}
        />
      </TableCell>
    </TableRow>
  );
}
