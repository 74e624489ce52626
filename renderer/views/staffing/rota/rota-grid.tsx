import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useCallback, useMemo } from 'react';
import { formatTime } from '#app/i18n/parse-time.ts';
import { type Plan, sorted } from '#app/plan/plan.ts';
import type { CellKey, GridCell, GridRow } from '#renderer/components/matrix-grid/grid-types.ts';
import { MatrixGrid } from '#renderer/components/matrix-grid/matrix-grid.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { type Text, useText } from '#renderer/state/text.ts';
import { parsePeople } from '../grid-numbers.ts';
import { weekdays } from '../hours/stretches.ts';
import { useEditableGrid } from '../use-editable-grid.ts';
import { weekdayName } from '../weekday.ts';

const mostPeople = 1000;

/** The scenario's rota: shifts and groups down, weekdays across, people in the cells; written in by hand too. */
export function RotaGrid({ scenarioId }: { scenarioId: string }) {
  const plan = usePlan();
  const text = useText();
  const { t, language } = text;
  const run = useCommand();
  const grid = useEditableGrid();
  const rows = useMemo(() => rotaRows(plan, text), [plan, text]);
  const columns = useMemo(
    () => weekdays.map((weekday) => ({ key: String(weekday), title: weekdayName(t, weekday) })),
    [t],
  );
  const cell = useCallback(
    (key: CellKey): GridCell => {
      const people = plan.rotaLines[lineKey(scenarioId, key)]?.people;
      return { text: people === undefined ? '' : String(people) };
    },
    [plan.rotaLines, scenarioId],
  );
  const keys = useMemo(
    () =>
      Object.entries(plan.rotaLines).flatMap(([key, row]) => (row.scenarioId === scenarioId ? [key] : [])),
    [plan.rotaLines, scenarioId],
  );
  const clear = (gone: string[]) => {
    const present = gone.filter((key) => plan.rotaLines[key]);
    if (present.length > 0) void run({ type: 'rotaLines.clear', input: { keys: present } });
  };
  const edit = (edits: { row: string; column: string; value: number }[]) => {
    // Nobody on a shift is a line that isn't there.
    const filled = edits.filter(({ value }) => value > 0);
    const emptied = edits.filter(({ value }) => value === 0).map((key) => lineKey(scenarioId, key));
    if (filled.length === 0) return clear(emptied);
    const lines = filled.map(({ value, ...key }) => ({ ...lineIds(key), scenarioId, people: value }));
    void run({ type: 'rotaLines.set', input: { rows: lines, clear: emptied } });
  };
  if (rows.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="rota-lines">
      <SectionHeading
        id="rota-lines"
        title={t('staffing.rota.lines')}
        lead={t(keys.length === 0 ? 'staffing.rota.lines.none' : 'staffing.rota.lines.lead')}
        actions={
          keys.length > 0 ? (
            <Button onClick={() => clear(keys)}>{t('staffing.rota.lines.clear')}</Button>
          ) : null
        }
      />
      <Box sx={{ display: 'flex', flexDirection: 'column', maxHeight: 480 }}>
        <MatrixGrid<number>
          label={t('staffing.rota.lines')}
          corner={t('staffing.rota.corner')}
          rows={rows}
          columns={columns}
          cell={cell}
          readOnly={false}
          parse={(_, typed) => parsePeople(language, typed, mostPeople)}
          onEdit={edit}
          onClear={(cells) => clear(cells.map((key) => lineKey(scenarioId, key)))}
          {...grid}
        />
      </Box>
    </Box>
  );
}

/** A heading for each shift, a row for each group. */
function rotaRows(plan: Plan, { language }: Text): GridRow[] {
  const groups = sorted(plan.staffGroups);
  if (groups.length === 0) return [];
  return sorted(plan.shiftPatterns).flatMap(({ id, name, fromMinute, toMinute }) => [
    {
      key: id,
      kind: 'header' as const,
      depth: 0,
      title: `${name} ${formatTime(language, fromMinute)}–${formatTime(language, toMinute)}`,
    },
    ...groups.map((group) => ({
      key: `${id}.${group.id}`,
      kind: 'data' as const,
      depth: 1,
      title: group.name,
    })),
  ]);
}

/** Rows are keyed by shift and group, columns by weekday. */
function lineIds({ row, column }: CellKey) {
  const [shiftPatternId = '', staffGroupId = ''] = row.split('.');
  return { weekday: Number(column), shiftPatternId, staffGroupId };
}

function lineKey(scenarioId: string, { row, column }: CellKey): string {
  return `${scenarioId}.${column}.${row}`;
}
