import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ImportButton } from '#renderer/components/import-dialog/import-button.tsx';
import { MatrixGrid } from '#renderer/components/matrix-grid/matrix-grid.tsx';
import { navigate } from '#renderer/state/route.ts';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { useFollowedCell } from '#renderer/state/use-followed-cell.ts';
import type { FloorPartProps } from '../floor-part.ts';
import { FunctionPlacePanel } from '../function-place-panel.tsx';
import { scheduleClears, scheduleEdits } from './schedule-edits.ts';
import {
  parseScheduleCell,
  type ScheduleValue,
  scheduleCells,
  scheduleColumns,
  scheduleOptions,
  scheduleRows,
} from './schedule-grid.ts';
import { ScheduleTotals } from './schedule-totals.tsx';

const columnWidths = { min: 140, max: 260, titleMax: 200 };

/** The area schedule of a scenario, written in like a spreadsheet. */
export function SchedulePart({ plan, state }: FloorPartProps) {
  const text = useText();
  const { t, error } = text;
  const run = useCommand();
  const { activeCell, shown, onActive, close } = useFollowedCell();
  const { building, figures, scenario } = state;
  const columns = useMemo(() => scheduleColumns(text), [text]);
  const rows = useMemo(() => scheduleRows(text, building), [text, building]);
  const cell = useMemo(() => scheduleCells(text, plan, building, figures), [text, plan, building, figures]);
  const send = (command: ReturnType<typeof scheduleEdits>) => {
    if (command) void run(command);
  };
  return (
    <>
      <Box sx={{ display: 'flex', gap: 4, alignItems: 'flex-start', justifyContent: 'space-between', mb: 3 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '96ch' }}>
          {t('floorView.schedule.lead')}
        </Typography>
        <ImportButton list="areaSchedule" scenario={scenario} />
      </Box>
      {rows.length === 0 ? (
        <EmptyState
          text={t('floorView.schedule.empty', { scenario: scenario.name })}
          action={{ label: t('floorView.schedule.toFunctions'), perform: () => navigate('functions') }}
        />
      ) : (
        <>
          <ScheduleTotals figures={figures} />
          <Box sx={{ display: 'flex', flexDirection: 'column', height: 'max(320px, calc(100vh - 350px))' }}>
            <MatrixGrid<ScheduleValue>
              label={t('floorView.schedule.grid', { scenario: scenario.name })}
              corner={t('functions.one')}
              rows={rows}
              columns={columns}
              columnWidths={columnWidths}
              cell={cell}
              readOnly={false}
              activeCell={activeCell}
              options={(key, typed) => scheduleOptions(text, plan, building, key, typed)}
              parse={(key, typed) => parseScheduleCell(text, plan, building, key, typed)}
              onEdit={(edits) => send(scheduleEdits(plan, scenario.id, edits))}
              onClear={(cells) => send(scheduleClears(plan, scenario.id, cells))}
              onActive={onActive}
              refusalText={error}
            />
          </Box>
        </>
      )}
      {shown ? (
        <FunctionPlacePanel
          key={shown.cell.row}
          plan={plan}
          state={state}
          functionId={shown.cell.row}
          onClose={close}
        />
      ) : null}
    </>
  );
}
