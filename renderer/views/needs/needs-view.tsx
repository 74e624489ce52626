import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { activeScenarios } from '#app/plan/active-scenarios.ts';
import type { CodedError } from '#app/plan/result.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ImportButton } from '../../components/import-dialog/import-button.tsx';
import { MatrixGrid } from '../../components/matrix-grid/matrix-grid.tsx';
import { SectionHeading } from '../../components/section-heading.tsx';
import { select } from '../../state/route.ts';
import { useChosenScenario } from '../../state/selection.ts';
import { useCommand, usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { useFollowedCell } from '../../state/use-followed-cell.ts';
import { useHouseIndex } from '../../state/use-house-index.ts';
import { CoverageSentence } from './coverage-sentence.tsx';
import { useNeedChoice } from './need-choice.ts';
import { NeedFilters } from './need-filters.tsx';
import {
  clearedNeeds,
  editedNeeds,
  type NeedValue,
  needCells,
  needColumns,
  needRows,
  parseNeedCell,
} from './need-grid.ts';
import { needsInOrder } from './need-order.ts';
import { NeedPanel } from './need-panel.tsx';
import { newNeed } from './new-need.ts';
import { NotesDialog } from './notes-dialog.tsx';

/** What people ask of the house, and how far each scenario answers it: the uncovered first. */
export function NeedsView() {
  const plan = usePlan();
  const index = useHouseIndex();
  const run = useCommand();
  const { t, language, error } = useText();
  const { activeCell, shown, onActive, close } = useFollowedCell('importance');
  const choice = useNeedChoice();
  const chosen = useChosenScenario();
  const [pastes, setPastes] = useState(false);
  const all = activeScenarios(plan);
  const shownIds = (chosen ? [chosen] : all).map(({ id }) => id).join();

  // An entry doesn't move its row: the order is made anew when another one is chosen, or needs come or go.
  const needIds = Object.keys(plan.needs).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const order = useMemo(
    () => needsInOrder(index, shownIds === '' ? [] : shownIds.split(','), choice).map(({ id }) => id),
    [needIds, shownIds, choice],
  );
  const grouped = choice.sort === 'voicedBy';
  const rows = useMemo(
    () =>
      needRows(
        order.flatMap((id) => plan.needs[id] ?? []),
        grouped,
        language,
      ),
    [order, plan.needs, grouped, language],
  );
  const columns = useMemo(
    () => needColumns(activeScenarios(plan), plan.meta.baselineId, language),
    [plan, language],
  );
  const cell = useMemo(() => needCells(index, language), [index, language]);
  const needCount = Object.keys(plan.needs).length;
  const need = shown ? plan.needs[shown.cell.row] : undefined;

  const add = async () => {
    const added = newNeed(plan, t('needs.new'), crypto.randomUUID());
    const result = await run({ type: 'need.add', input: { rows: [added] } });
    if (result.ok) select(added.id);
  };
  const replace = (changed: ReturnType<typeof editedNeeds>) => {
    if (changed.length > 0) void run({ type: 'need.replace', input: { rows: changed } });
  };
  const refusalText = (refusal: CodedError) => {
    switch (refusal.code) {
      case 'need_importance_unclear':
        return t('needs.importance.unclear', refusal.details);
      case 'date_unclear':
        return t('app.date.unclear', refusal.details);
      case 'line_too_long':
        return t('needs.tooLong');
      case 'need_computed':
        return t('needs.computed');
      default:
        return error(refusal);
    }
  };

  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        height: '100%',
        minHeight: 560,
        px: 6,
        pt: 5,
        pb: 4,
        // Beside the panel at 200 %: what stands above the rows is one below the other.
        '@container (max-width: 440px)': { minHeight: 800 },
      }}
    >
      <SectionHeading
        level={1}
        title={t('needs.title')}
        lead={<CoverageSentence index={index} scenarios={chosen ? [chosen] : all} />}
        actions={
          <>
            <Button onClick={() => setPastes(true)}>{t('needs.paste')}</Button>
            <ImportButton list="needs" />
            {needCount > 0 && (
              <Button variant="outlined" onClick={() => void add()}>
                {t('needs.add')}
              </Button>
            )}
          </>
        }
      />
      {needCount === 0 ? (
        <EmptyState text={t('needs.none')} action={{ label: t('needs.add'), perform: () => void add() }} />
      ) : (
        <>
          <NeedFilters shown={order.length} count={needCount} />
          {order.length === 0 ? (
            <Typography sx={{ color: 'text.secondary' }}>{t('needs.noneFound')}</Typography>
          ) : (
            <MatrixGrid<NeedValue>
              label={t('needs.grid')}
              corner={t('needs.corner')}
              rows={rows}
              columns={columns}
              cell={cell}
              readOnly={false}
              activeCell={activeCell}
              parse={parseNeedCell}
              onEdit={(edits) => replace(editedNeeds(plan.needs, edits))}
              onClear={(cells) => replace(clearedNeeds(plan.needs, cells))}
              onActive={onActive}
              refusalText={refusalText}
            />
          )}
          <Typography variant="body2" sx={{ color: 'text.secondary', pt: 1 }}>
            {t('needs.legend')}
          </Typography>
        </>
      )}
      {pastes && <NotesDialog onClose={() => setPastes(false)} />}
      {need && <NeedPanel key={need.id} need={need} index={index} onClose={close} />}
    </Box>
  );
}
