import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { assumed } from '#app/plan/mark.ts';
import { sorted } from '#app/plan/plan.ts';
import type { LadderStep } from '#app/plan/staff.ts';
import { defaultLadder } from '#app/staffing/default-ladder.ts';
import { grossHoursPerFte, type LadderRung, ladderRungs } from '#app/staffing/working-year.ts';
import { MarkCells } from '#renderer/components/form/mark-cells.tsx';
import { NumberField } from '#renderer/components/form/number-field.tsx';
import { quietFields, quietWords } from '#renderer/components/form/quiet-fields.ts';
import { RemoveButton } from '#renderer/components/form/remove-button.tsx';
import { TextField } from '#renderer/components/form/text-field.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { type Text, useText } from '#renderer/state/text.ts';

/** From the paid hours of an årsværk down to those that are worked, step by step. */
export function LadderTable() {
  const plan = usePlan();
  const run = useCommand();
  const text = useText();
  const { t, format } = text;
  const own = sorted(plan.ladderSteps);
  const isOwn = own.length > 0;
  const rungs = ladderRungs(isOwn ? own : programSteps(text));
  const net = rungs.at(-1)?.leftHours ?? grossHoursPerFte;
  const add = () => {
    // A plan that had none has been using the program's steps: they stay, and become the plan's own.
    const begun = isOwn ? [] : programSteps(text);
    const rows = isOwn ? [newStep(t('staffing.ladder.new'), (own.at(-1)?.sort ?? 0) + 1)] : begun;
    void run({ type: 'ladderStep.add', input: { rows } });
  };
  return (
    <Box component="section" aria-labelledby="ladder">
      <SectionHeading
        id="ladder"
        title={t('staffing.ladder.title')}
        lead={t(isOwn ? 'staffing.ladder.lead' : 'staffing.ladder.lead.program')}
        actions={<Button onClick={add}>{t(isOwn ? 'staffing.ladder.add' : 'staffing.ladder.adopt')}</Button>}
      />
      <Box sx={{ overflowX: 'auto' }}>
        <Table aria-labelledby="ladder" sx={{ minWidth: 760, maxWidth: 1000, tableLayout: 'fixed' }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: '28%' }}>{t('staffing.ladder.step')}</TableCell>
              <TableCell align="right" sx={{ width: 96 }}>
                {t('staffing.ladder.hours')}
              </TableCell>
              <TableCell align="right" sx={{ width: 88 }}>
                {t('staffing.ladder.left')}
              </TableCell>
              <TableCell sx={{ width: 116 }}>{t('matrix.assumptions.mark')}</TableCell>
              <TableCell>{t('staffing.source')}</TableCell>
              <TableCell sx={{ width: 130 }}>{t('matrix.assumptions.role')}</TableCell>
              <TableCell sx={{ width: 36 }} aria-hidden="true" />
            </TableRow>
          </TableHead>
          <TableBody>
            <TableRow>
              <TableCell>{t('staffing.ladder.gross')}</TableCell>
              <TableCell />
              <TableCell align="right">{format.number(grossHoursPerFte, 0)}</TableCell>
              <TableCell colSpan={4} />
            </TableRow>
            {rungs.map((rung) =>
              isOwn ? <StepRow key={rung.id} rung={rung} /> : <ProgramRow key={rung.id} rung={rung} />,
            )}
            <TableRow>
              <TableCell sx={{ fontWeight: 600 }}>{t('staffing.ladder.net')}</TableCell>
              <TableCell />
              <TableCell align="right" sx={{ fontWeight: 600 }}>
                {format.number(net, 0)}
              </TableCell>
              <TableCell colSpan={4} />
            </TableRow>
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}

function ProgramRow({ rung }: { rung: LadderRung<LadderStep> }) {
  const { t, format } = useText();
  return (
    <TableRow>
      <TableCell>{rung.name}</TableCell>
      <TableCell align="right">−{format.number(rung.hours, 1)}</TableCell>
      <TableCell align="right">{format.number(rung.leftHours, 0)}</TableCell>
      <TableCell>{t(`matrix.assumptions.mark.${rung.mark}`)}</TableCell>
      <TableCell colSpan={3} />
    </TableRow>
  );
}

function StepRow({ rung }: { rung: LadderRung<LadderStep> }) {
  const run = useCommand();
  const { t, format } = useText();
  const { id, name, hours } = rung;
  const update = (changes: Partial<Omit<LadderStep, 'id'>>) =>
    run({ type: 'ladderStep.update', input: { ids: [id], changes } }, { refusal: 'caller' });
  return (
    <TableRow sx={quietFields}>
      <TableCell>
        <TextField
          hideLabel
          required
          wrap
          label={`${t('staffing.ladder.step')}: ${name}`}
          value={name}
          onCommit={(value) => update({ name: value })}
        />
      </TableCell>
      <TableCell>
        <NumberField
          hideLabel
          required
          label={`${t('staffing.ladder.hours')}: ${name}`}
          value={Math.round(hours * 100) / 100}
          min={0}
          max={grossHoursPerFte}
          step={1}
          onCommit={(value) => (value === null ? undefined : update({ hours: value }))}
        />
      </TableCell>
      <TableCell align="right" sx={{ ...quietWords, '&&': { pr: 3 } }}>
        {format.number(rung.leftHours, 0)}
      </TableCell>
      <MarkCells name={name} row={rung} onChange={update} />
      <TableCell sx={{ pr: 0 }}>
        <RemoveButton
          name={name}
          onRemove={() => void run({ type: 'ladderStep.remove', input: { ids: [id] } })}
        />
      </TableCell>
    </TableRow>
  );
}

function newStep(name: string, sort: number): LadderStep {
  return { id: crypto.randomUUID(), sort, name, hours: 0, ...assumed };
}

/** The program's ladder as rows of a plan. */
function programSteps({ t }: Text): LadderStep[] {
  return defaultLadder.map(({ id, hours, mark }, sort) => ({
    ...newStep(t(`staffing.ladder.${id}`), sort),
    hours,
    mark,
  }));
}
