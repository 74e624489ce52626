import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useMemo } from 'react';
import type { ChosenWorkbook } from '#app/contract/open-plan.ts';
import { nameIn } from '#app/plan/name-in.ts';
import type { Plan } from '#app/plan/plan.ts';
import type { CodedError } from '#app/plan/result.ts';
import { raterCode } from '#app/scoresheet/asked.ts';
import type { SheetProblem } from '#app/scoresheet/problem.ts';
import { type ReadSheet, readScoreSheet, sheetTaking } from '#app/scoresheet/read-sheet.ts';
import { notify } from '#renderer/state/notices.ts';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { type Text, useText } from '#renderer/state/text.ts';
import { ChangeTable } from './change-table.tsx';
import { ProblemTable } from './problem-table.tsx';

/** A sheet that came back: what it would change, to be taken whole; or why it can't be. */
export function TakeDialog({ file, onClose }: { file: ChosenWorkbook; onClose(): void }) {
  const plan = usePlan();
  const { t, error } = useText();
  const run = useCommand();
  const titleId = useId();
  const read = useMemo(() => readScoreSheet(plan, file.workbook), [plan, file]);
  const take = async () => {
    if (read.kind === 'problems') return;
    const result = await run({ type: 'ratings.take', input: sheetTaking(read, file) });
    if (!result.ok) return;
    notify('info', 'sheet.take.taken', { count: read.changes.length, file: file.fileName });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{titleOf(plan, read, t)}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        <Typography sx={{ color: 'text.secondary' }}>{file.fileName}</Typography>
        {read.kind === 'problems' ? (
          <>
            <Typography role="alert">{error(wholeFileProblem(read.problems))}</Typography>
            {read.problems.some(({ cell }) => cell !== '') ? <ProblemTable problems={read.problems} /> : null}
          </>
        ) : (
          <>
            <Typography role="status">{standing(read, t)}</Typography>
            {read.changes.length > 0 ? <ChangeTable changes={read.changes} /> : null}
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>
          {t(read.kind === 'problems' ? 'sheet.take.close' : 'scores.people.cancel')}
        </Button>
        {read.kind === 'answers' ? (
          <Button variant="contained" disabled={read.changes.length === 0} onClick={() => void take()}>
            {t(read.changes.length === 1 ? 'sheet.take.one' : 'sheet.take.all', {
              count: read.changes.length,
            })}
          </Button>
        ) : null}
      </DialogActions>
    </Dialog>
  );
}

/** What is wrong with the file, or how many places are. */
function wholeFileProblem(problems: readonly SheetProblem[]): CodedError {
  const whole = problems.find(({ cell }) => cell === '');
  return whole?.reason ?? { code: 'sheet_problems', details: { count: problems.length } };
}

function titleOf(plan: Plan, read: ReadSheet, t: Text['t']): string {
  if (read.kind === 'problems') return t('sheet.take.problemsTitle');
  const { round, rater } = read;
  const who = round.anonymous
    ? t('sheet.whoAnonymous', { code: raterCode(rater) })
    : t('sheet.who', { group: nameIn(plan.raterGroups, rater.groupId), rater: rater.name });
  return t('sheet.heading', { round: round.name, who });
}

function standing(
  { changes, sameCount, emptyCount }: Extract<ReadSheet, { kind: 'answers' }>,
  t: Text['t'],
): string {
  const rest = t('sheet.take.rest', { same: sameCount, empty: emptyCount });
  if (changes.length === 0) return `${t('sheet.take.nothingNew')} ${rest}`;
  return `${t(changes.length === 1 ? 'sheet.take.changesOne' : 'sheet.take.changes', { count: changes.length })} ${rest}`;
}
