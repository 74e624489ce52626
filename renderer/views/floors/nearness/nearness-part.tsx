import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { sorted } from '#app/plan/plan.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ImportButton } from '#renderer/components/import-dialog/import-button.tsx';
import { MatrixGrid } from '#renderer/components/matrix-grid/matrix-grid.tsx';
import { navigate } from '#renderer/state/route.ts';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { useFollowedCell } from '#renderer/state/use-followed-cell.ts';
import type { FloorPartProps } from '../floor-part.ts';
import { nearnessAxes, nearnessCells, pairKey, parseNearness, setNearness } from './nearness-grid.ts';
import { NearnessPanel } from './nearness-panel.tsx';

const columnWidths = { min: 104, max: 120, titleMax: 220 };

/** How near functions should lie to each other, pair by pair, and how far that is met in the scenario. */
export function NearnessPart({ plan, state }: FloorPartProps) {
  const text = useText();
  const { t, format, error } = text;
  const run = useCommand();
  const { activeCell, shown, onActive, close } = useFollowedCell();
  const { nearness, findings } = state;
  const functions = useMemo(() => sorted(plan.functions), [plan.functions]);
  const { rows, columns } = useMemo(() => nearnessAxes(functions), [functions]);
  const brokenPairs = useMemo(
    () =>
      new Set(
        findings.flatMap(({ functionId, otherId }) =>
          functionId !== null && otherId !== null ? [pairKey(functionId, otherId)] : [],
        ),
      ),
    [findings],
  );
  const cell = useMemo(
    () => nearnessCells(text, plan.nearness, functions, nearness, brokenPairs),
    [text, plan.nearness, functions, nearness, brokenPairs],
  );
  const send = (command: ReturnType<typeof setNearness>) => {
    if (command) void run(command);
  };
  if (functions.length < 2) {
    return (
      <EmptyState
        text={t('floorView.near.empty')}
        action={{ label: t('floorView.schedule.toFunctions'), perform: () => navigate('functions') }}
      />
    );
  }
  const fulfilled =
    nearness.fulfilledShare === null
      ? t('floorView.nearnessUnknown')
      : t('floorView.nearnessFulfilled', { share: format.percent(nearness.fulfilledShare) });
  const isPair =
    shown !== null &&
    functions.findIndex(({ id }) => id === shown.cell.column) <
      functions.findIndex(({ id }) => id === shown.cell.row);
  return (
    <>
      <Box sx={{ display: 'flex', gap: 4, alignItems: 'flex-start', justifyContent: 'space-between', mb: 3 }}>
        <Box>
          <Typography>{fulfilled}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '96ch' }}>
            {t('floorView.near.lead')}
          </Typography>
        </Box>
        <ImportButton list="nearness" />
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', height: 'max(320px, calc(100vh - 300px))' }}>
        <MatrixGrid<number>
          label={t('floorView.near.grid')}
          corner={t('functions.one')}
          rows={rows}
          columns={columns}
          columnWidths={columnWidths}
          cell={cell}
          readOnly={false}
          activeCell={activeCell}
          parse={(key, typed) => parseNearness(text, functions, key, typed)}
          onEdit={(edits) => send(setNearness(plan, edits))}
          onClear={(cells) => {
            const keys = cells
              .map(({ row, column }) => pairKey(row, column))
              .filter((key) => plan.nearness[key]);
            if (keys.length > 0) void run({ type: 'nearness.clear', input: { keys: [...new Set(keys)] } });
          }}
          onActive={onActive}
          refusalText={error}
        />
      </Box>
      {shown && isPair ? (
        <NearnessPanel
          key={`${shown.cell.row} ${shown.cell.column}`}
          plan={plan}
          state={state}
          cell={shown.cell}
          onClose={close}
        />
      ) : null}
    </>
  );
}
