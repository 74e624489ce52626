import Box from '@mui/material/Box';
import { useMemo } from 'react';
import type { Score } from '#app/plan/rating.ts';
import type { CodedError } from '#app/plan/result.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import type { CellEdit, CellKey } from '#renderer/components/matrix-grid/grid-types.ts';
import { MatrixGrid } from '#renderer/components/matrix-grid/matrix-grid.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { navigate } from '#renderer/state/route.ts';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { useFollowedCell } from '#renderer/state/use-followed-cell.ts';
import { PeopleButton } from './people-button.tsx';
import { useScoreChoice } from './score-choice.ts';
import { parseScoreCell, scoreCells, scoreColumns, scoreRows } from './score-grid.ts';
import { ScorePanel } from './score-panel.tsx';
import { clearScores, closedRound, existingSource, type ScoreCell, setScores } from './score-source.ts';
import { SheetButtons } from './sheets/sheet-buttons.tsx';
import { SourceBar } from './source-bar.tsx';

/** Criteria down, scenarios across: the scores agreed on, or one rater's in one round. */
export function ScoresView() {
  const plan = usePlan();
  const { t, language, error } = useText();
  const run = useCommand();
  const chosen = useScoreChoice((choice) => choice.source);
  const source = useMemo(() => existingSource(plan, chosen), [plan, chosen]);
  const { activeCell, shown, onActive, close } = useFollowedCell();
  const rows = useMemo(() => scoreRows(plan, language), [plan, language]);
  const columns = useMemo(() => scoreColumns(plan), [plan]);
  const cell = useMemo(() => scoreCells(plan, source, language), [plan, source, language]);
  const readOnly = closedRound(plan, source) !== null;

  if (!rows.some((row) => row.kind === 'data')) return <Nothing of="criteria" />;
  if (columns.length === 0) return <Nothing of="scenarios" />;

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
    <Box
      sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 320, px: 6, pt: 5, pb: 4 }}
    >
      <SectionHeading
        level={1}
        title={t('scores.title')}
        actions={
          <>
            <SheetButtons />
            <PeopleButton />
          </>
        }
      />
      <SourceBar source={source} />
      <MatrixGrid<Score>
        label={t('scores.grid')}
        corner={t('scores.corner')}
        rows={rows}
        columns={columns}
        cell={cell}
        readOnly={readOnly}
        activeCell={activeCell}
        parse={(key, text) => parseScoreCell(plan, language, key, text)}
        onEdit={onEdit}
        onClear={onClear}
        onActive={onActive}
        refusalText={refusalText}
      />
      {shown ? <ScorePanel source={source} cell={scoreCell(shown.cell)} onClose={close} /> : null}
    </Box>
  );
}

const scoreCell = ({ row, column }: CellKey): ScoreCell => ({ criterionId: row, scenarioId: column });

function Nothing({ of }: { of: 'criteria' | 'scenarios' }) {
  const { t } = useText();
  return (
    <Box sx={{ px: 6, pt: 5 }}>
      <SectionHeading level={1} title={t('scores.title')} />
      <EmptyState
        text={t(`scores.empty.${of}`)}
        action={{
          label: t(`scores.empty.${of}Action`),
          perform: () => navigate(of === 'criteria' ? 'criteria' : 'overview'),
        }}
      />
    </Box>
  );
}
