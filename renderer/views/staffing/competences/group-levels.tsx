import Box from '@mui/material/Box';
import { useCallback, useMemo } from 'react';
import type { Staffing } from '#app/indicators/staffing.ts';
import { demandedLevels } from '#app/indicators/staffing-demanded.ts';
import { sorted } from '#app/plan/plan.ts';
import type { CellKey, GridCell } from '#renderer/components/matrix-grid/grid-types.ts';
import { MatrixGrid } from '#renderer/components/matrix-grid/matrix-grid.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { parseLevel } from '../grid-numbers.ts';
import { useEditableGrid } from '../use-editable-grid.ts';
import { levelKey } from './level-key.ts';
import { LevelLegend } from './level-legend.tsx';

/** The groups' names are long words, and the groups few. Pixels. */
const columnWidths = { min: 96, max: 220, titleMax: 360 };

/** What each staff group can do today, with a mark where the scenario asks for more. */
export function GroupLevels({ staffing }: { staffing: Staffing }) {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const grid = useEditableGrid();
  const { gaps } = staffing.competences;
  const { services } = staffing.demand;
  const rows = useMemo(() => {
    const asked = demandedLevels(plan, services);
    return sorted(plan.competences).map(({ id, name }) => {
      const level = asked.get(id);
      const note = level === undefined ? {} : { note: t('staffing.competence.asked', { level }) };
      return { key: id, kind: 'data' as const, depth: 0, title: name, ...note };
    });
  }, [plan, services, t]);
  const columns = useMemo(
    () => sorted(plan.staffGroups).map(({ id, name }) => ({ key: id, title: name })),
    [plan.staffGroups],
  );
  const cell = useCallback(
    ({ row, column }: CellKey): GridCell => {
      const level = plan.groupCompetences[`${column}.${row}`]?.level ?? 0;
      const gap = gaps.find(
        ({ staffGroupId, competenceId }) => staffGroupId === column && competenceId === row,
      );
      const words = `${level} ${t(levelKey(level))}`;
      if (!gap) return { text: String(level), label: words, muted: level === 0 };
      const mark = t('staffing.competence.gap', { level: gap.neededLevel });
      const text = `${level} → ${gap.neededLevel}`;
      return { text, copyText: String(level), label: `${text}, ${t(levelKey(level))}, ${mark}`, mark };
    },
    [plan.groupCompetences, gaps, t],
  );
  if (rows.length === 0 || columns.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="group-levels">
      <SectionHeading id="group-levels" title={t('staffing.levels.title')} lead={t('staffing.levels.lead')} />
      <LevelLegend />
      <Box sx={{ display: 'flex', flexDirection: 'column' }}>
        <MatrixGrid<number>
          label={t('staffing.levels.title')}
          corner={t('staffing.competence.name')}
          rows={rows}
          columns={columns}
          columnWidths={columnWidths}
          cell={cell}
          readOnly={false}
          parse={(_, typed) => parseLevel(typed)}
          onEdit={(edits) =>
            void run({
              type: 'groupCompetences.set',
              input: {
                rows: edits.map(({ row, column, value }) => ({
                  staffGroupId: column,
                  competenceId: row,
                  level: value,
                })),
              },
            })
          }
          onClear={(cells) =>
            void run({
              type: 'groupCompetences.clear',
              input: { keys: cells.map(({ row, column }) => `${column}.${row}`) },
            })
          }
          {...grid}
        />
      </Box>
    </Box>
  );
}
