import { useMemo } from 'react';
import type { Score } from '#app/plan/rating.ts';
import type { CodedError } from '#app/plan/result.ts';
import type { BlockKeys, CellEdit, CellKey } from '#renderer/components/matrix-grid/grid-types.ts';
import { MatrixGrid } from '#renderer/components/matrix-grid/matrix-grid.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { parseScoreCell, scoreCells, scoreColumns, scoreRows } from './score-grid.ts';
import { clearScores, closedRound, type ScoreCell, type ScoreSource, setScores } from './score-source.ts';

interface ScoreMatrixProps {
  source: ScoreSource;
  activeCell: CellKey | null;
  onActive(cell: CellKey, block: BlockKeys): void;
}

/** Criteria down, scenarios across: the scores of a source, written in like a spreadsheet. */
export function ScoreMatrix({ source, activeCell, onActive }: ScoreMatrixProps) {
  const plan = usePlan();
  const { t, language, error } = useText();
  const run = useCommand();
  const rows = useMemo(() => scoreRows(plan, language), [plan, language]);
  const columns = useMemo(() => scoreColumns(plan), [plan]);
  const cell = useMemo(() => scoreCells(plan, source, language), [plan, source, language]);

  const onEdit = (edits: CellEdit<Score>[]) =>
    void run(
      setScores(
        plan,
        source,
        edits.map(({ value, ...key }) => ({ ...scoreCell(key), changes: value })),
      ),
    );
  const onClear = (cells: CellKey[]) => {
    const command = clearScores(plan, source, cells.map(scoreCell));
    if (command) void run(command);
  };
  const refusalText = (refusal: CodedError) =>
    refusal.code === 'score_not_understood' ? t('scores.notUnderstood', refusal.details) : error(refusal);
  return (
    <MatrixGrid<Score>
      label={t('scores.grid')}
      corner={t('scores.corner')}
      rows={rows}
      columns={columns}
      cell={cell}
      readOnly={closedRound(plan, source) !== null}
      activeCell={activeCell}
      parse={(key, text) => parseScoreCell(plan, language, key, text)}
      onEdit={onEdit}
      onClear={onClear}
      onActive={onActive}
      refusalText={refusalText}
    />
  );
}

/** The score that a cell of the matrix stands for. */
export const scoreCell = ({ row, column }: CellKey): ScoreCell => ({ criterionId: row, scenarioId: column });
