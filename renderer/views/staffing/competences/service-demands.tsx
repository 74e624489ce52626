import Box from '@mui/material/Box';
import { useCallback, useMemo } from 'react';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { serviceGroups } from '#app/plan/service.ts';
import type { CellKey, GridCell, GridRow } from '#renderer/components/matrix-grid/grid-types.ts';
import { MatrixGrid } from '#renderer/components/matrix-grid/matrix-grid.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { type Text, useText } from '#renderer/state/text.ts';
import { parseLevel } from '../grid-numbers.ts';
import { useEditableGrid } from '../use-editable-grid.ts';
import { levelKey } from './level-key.ts';

/** What each service asks of whoever delivers it; the same in every scenario. */
export function ServiceDemands() {
  const plan = usePlan();
  const text = useText();
  const { t } = text;
  const run = useCommand();
  const grid = useEditableGrid();
  const rows = useMemo(() => serviceRows(plan, text), [plan, text]);
  const columns = useMemo(
    () => sorted(plan.competences).map(({ id, name }) => ({ key: id, title: name })),
    [plan.competences],
  );
  const cell = useCallback(
    ({ row, column }: CellKey): GridCell => {
      const level = plan.serviceCompetences[`${row}.${column}`]?.level ?? 0;
      return level === 0 ? { text: '' } : { text: String(level), label: `${level} ${t(levelKey(level))}` };
    },
    [plan.serviceCompetences, t],
  );
  if (columns.length === 0 || rows.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="service-demands">
      <SectionHeading
        id="service-demands"
        title={t('staffing.demands.title')}
        lead={t('staffing.demands.lead')}
      />
      <Box sx={{ display: 'flex', flexDirection: 'column', maxHeight: 480 }}>
        <MatrixGrid<number>
          label={t('staffing.demands.title')}
          corner={t('staffing.demands.service')}
          rows={rows}
          columns={columns}
          cell={cell}
          readOnly={false}
          parse={(_, typed) => parseLevel(typed)}
          onEdit={(edits) =>
            void run({
              type: 'serviceCompetences.set',
              input: {
                rows: edits.map((edit) => ({
                  serviceId: edit.row,
                  competenceId: edit.column,
                  level: edit.value,
                })),
              },
            })
          }
          onClear={(cells) =>
            void run({
              type: 'serviceCompetences.clear',
              input: { keys: cells.map(({ row, column }) => `${row}.${column}`) },
            })
          }
          {...grid}
        />
      </Box>
    </Box>
  );
}

/** The services in their groups. */
function serviceRows(plan: Plan, { t }: Text): GridRow[] {
  const services = sorted(plan.services);
  return serviceGroups.flatMap((group) => {
    const own = services.filter(({ serviceGroup }) => serviceGroup === group);
    if (own.length === 0) return [];
    return [
      { key: group, kind: 'header' as const, depth: 0, title: t(`serviceGroup.${group}`) },
      ...own.map(({ id, name }) => ({ key: id, kind: 'data' as const, depth: 1, title: name })),
    ];
  });
}
