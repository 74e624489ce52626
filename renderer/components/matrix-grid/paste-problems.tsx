import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import type { CodedError } from '#app/plan/result.ts';
import { useText } from '#renderer/state/text.ts';
import type { GridColumn, GridRow } from './grid-types.ts';
import type { Paste } from './paste-block.ts';

interface PasteProblemsProps {
  refused: Pick<Paste<unknown>, 'problems' | 'tooLarge'>;
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
  refusalText(error: CodedError): string;
  onClose(): void;
}

const listedProblems = 5;

/** Why nothing was taken: each field that could not be read, by row and column. */
export function PasteProblems({ refused, rows, columns, refusalText, onClose }: PasteProblemsProps) {
  const { t } = useText();
  const { problems, tooLarge } = refused;
  const placeOf = (row: string, column: string) => {
    const title = rows.find((candidate) => candidate.key === row)?.title ?? '';
    return `${title}, ${columns.find((candidate) => candidate.key === column)?.title ?? ''}`;
  };
  return (
    <Alert severity="error" icon={false} onClose={onClose} closeText={t('grid.close')} sx={{ mb: 3 }}>
      <AlertTitle>
        {t(problems.length === 1 || tooLarge ? 'grid.notTaken' : 'grid.notTakenMany', {
          count: problems.length,
        })}
      </AlertTitle>
      {tooLarge
        ? t('grid.tooLarge', {
            rows: tooLarge.block.rows,
            columns: tooLarge.block.columns,
            roomRows: tooLarge.room.rows,
            roomColumns: tooLarge.room.columns,
          })
        : null}
      {problems.length > 0 ? (
        <Box component="ul" sx={{ m: 0, pl: 5 }}>
          {problems.slice(0, listedProblems).map((problem) => (
            <li key={`${problem.row} ${problem.column}`}>
              {placeOf(problem.row, problem.column)}: {refusalText(problem.reason)}
            </li>
          ))}
          {problems.length > listedProblems ? (
            <li>{t('grid.moreProblems', { count: problems.length - listedProblems })}</li>
          ) : null}
        </Box>
      ) : null}
    </Alert>
  );
}
