import Box from '@mui/material/Box';
import { useCallback, useMemo } from 'react';
import type { TextKey } from '#app/i18n/texts.ts';
import type { ServiceGroup } from '#app/plan/service.ts';
import type { CellKey, GridCell } from '#renderer/components/matrix-grid/grid-types.ts';
import { MatrixGrid } from '#renderer/components/matrix-grid/matrix-grid.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { parseWeight } from '../grid-numbers.ts';
import { useEditableGrid } from '../use-editable-grid.ts';
import { groupsInUse } from './profile-section.tsx';

/** Twelve months and their names fit beside one another in a window of 1280. Pixels. */
const columnWidths = { min: 64, max: 110, titleMax: 220 };
const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** How the year's demand falls on its months. */
export function SeasonGrid() {
  const plan = usePlan();
  const run = useCommand();
  const { t, language, format } = useText();
  const grid = useEditableGrid();
  const rows = useMemo(
    () =>
      groupsInUse(plan).map((group) => ({
        key: group,
        kind: 'data' as const,
        depth: 0,
        title: t(`serviceGroup.${group}`),
      })),
    [plan, t],
  );
  const columns = useMemo(
    () => months.map((month) => ({ key: String(month), title: t(`staffing.month.${month}` as TextKey) })),
    [t],
  );
  const cell = useCallback(
    ({ row, column }: CellKey): GridCell => {
      const weight = plan.seasonShares[`${row}.${column}`]?.weight;
      return { text: weight === undefined ? '' : format.number(weight, 2) };
    },
    [plan.seasonShares, format],
  );
  if (rows.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="season">
      <SectionHeading id="season" title={t('staffing.season.title')} lead={t('staffing.season.lead')} />
      <Box sx={{ display: 'flex', flexDirection: 'column' }}>
        <MatrixGrid<number>
          label={t('staffing.season.title')}
          corner={t('staffing.promises.group')}
          rows={rows}
          columns={columns}
          columnWidths={columnWidths}
          cell={cell}
          readOnly={false}
          parse={(_, typed) => parseWeight(language, typed, 1e9)}
          onEdit={(edits) =>
            void run({
              type: 'seasonShares.set',
              input: {
                rows: edits.map((edit) => ({
                  serviceGroup: edit.row as ServiceGroup,
                  month: Number(edit.column),
                  weight: edit.value,
                })),
              },
            })
          }
          onClear={(cells) =>
            void run({
              type: 'seasonShares.clear',
              input: { keys: cells.map(({ row, column }) => `${row}.${column}`) },
            })
          }
          {...grid}
        />
      </Box>
    </Box>
  );
}
