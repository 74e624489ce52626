import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCallback, useMemo, useState } from 'react';
import { formatTime } from '#app/i18n/parse-time.ts';
import type { Plan } from '#app/plan/plan.ts';
import { type ServiceGroup, serviceGroups } from '#app/plan/service.ts';
import { SelectField } from '#renderer/components/form/select-field.tsx';
import type { CellKey, GridCell } from '#renderer/components/matrix-grid/grid-types.ts';
import { MatrixGrid } from '#renderer/components/matrix-grid/matrix-grid.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { parseWeight } from '../grid-numbers.ts';
import { weekdays } from '../hours/stretches.ts';
import { useEditableGrid } from '../use-editable-grid.ts';
import { weekdayName } from '../weekday.ts';
import { PasteDialog } from './paste-dialog.tsx';

const largestWeight = 1e9;
/** The half-hours that are always shown: what a house may be open in. */
const usualHours = { from: 14, to: 44 };

/** When people come, group by group: the program's assumption until somebody has counted. */
export function ProfileSection() {
  const plan = usePlan();
  const run = useCommand();
  const { t, language, format } = useText();
  const [wanted, setWanted] = useState<ServiceGroup>('citizenService');
  const [isPasting, setPasting] = useState(false);
  const grid = useEditableGrid();
  const groups = groupsInUse(plan);
  const group = groups.includes(wanted) ? wanted : (groups[0] ?? wanted);
  const keys = useMemo(
    () =>
      Object.entries(plan.arrivalShares).flatMap(([key, row]) => (row.serviceGroup === group ? [key] : [])),
    [plan.arrivalShares, group],
  );
  const profile = plan.arrivalProfiles[group];
  const rows = useMemo(() => {
    const halfHours = keys.map((key) => plan.arrivalShares[key]?.halfHour ?? usualHours.from);
    const from = Math.min(usualHours.from, ...halfHours);
    const to = Math.max(usualHours.to, ...halfHours.map((halfHour) => halfHour + 1));
    return Array.from({ length: to - from }, (_, index) => ({
      key: String(from + index),
      kind: 'data' as const,
      depth: 0,
      title: `${formatTime(language, (from + index) * 30)}–${formatTime(language, (from + index + 1) * 30)}`,
    }));
  }, [keys, plan.arrivalShares, language]);
  const columns = useMemo(
    () => weekdays.map((weekday) => ({ key: String(weekday), title: weekdayName(t, weekday) })),
    [t],
  );
  const cell = useCallback(
    ({ row, column }: CellKey): GridCell => {
      const weight = plan.arrivalShares[`${group}.${column}.${row}`]?.weight;
      return { text: weight === undefined ? '' : format.number(weight, 2) };
    },
    [plan.arrivalShares, group, format],
  );
  const clear = () => {
    if (keys.length > 0) void run({ type: 'arrivalShares.clear', input: { keys } });
  };
  const status = profile
    ? t(`staffing.profile.status.${profile.mark}`, {
        source: profile.source || t('staffing.profile.noSource'),
        role: profile.confirmedByRole || '–',
        date: profile.confirmedOn ? format.date(profile.confirmedOn) : '–',
      })
    : t('staffing.profile.status.unmarked');

  return (
    <Box component="section" aria-labelledby="arrival-profile">
      <SectionHeading
        id="arrival-profile"
        title={t('staffing.profile.title')}
        lead={t('staffing.profile.lead')}
        actions={
          <>
            <Button onClick={() => setPasting(true)}>{t('staffing.profile.paste')}</Button>
            <Button disabled={keys.length === 0} onClick={clear}>
              {t('staffing.profile.clear')}
            </Button>
          </>
        }
      />
      <Box sx={{ maxWidth: 280, mb: 3 }}>
        <SelectField
          label={t('staffing.promises.group')}
          value={group}
          options={groups.map((value) => ({ value, label: t(`serviceGroup.${value}`) }))}
          onChange={setWanted}
        />
      </Box>
      <Typography sx={{ mb: 3, maxWidth: '84ch' }}>
        {keys.length === 0 ? t('staffing.profile.status.default') : status}
      </Typography>
      {keys.length > 0 ? (
        <Box sx={{ display: 'flex', flexDirection: 'column', maxHeight: 420 }}>
          <MatrixGrid<number>
            label={t('staffing.profile.grid', { group: t(`serviceGroup.${group}`) })}
            corner={t('staffing.profile.time')}
            rows={rows}
            columns={columns}
            cell={cell}
            readOnly={false}
            parse={(_, typed) => parseWeight(language, typed, largestWeight)}
            onEdit={(edits) =>
              void run({
                type: 'arrivalShares.set',
                input: {
                  rows: edits.map((edit) => ({
                    serviceGroup: group,
                    weekday: Number(edit.column),
                    halfHour: Number(edit.row),
                    weight: edit.value,
                  })),
                },
              })
            }
            onClear={(cells) =>
              void run({
                type: 'arrivalShares.clear',
                input: { keys: cells.map(({ row, column }) => `${group}.${column}.${row}`) },
              })
            }
            {...grid}
          />
        </Box>
      ) : null}
      {isPasting ? <PasteDialog group={group} onClose={() => setPasting(false)} /> : null}
    </Box>
  );
}

/** The groups that the plan has services in, in their order. */
export function groupsInUse(plan: Plan): ServiceGroup[] {
  const inUse = new Set(Object.values(plan.services).map(({ serviceGroup }) => serviceGroup));
  return serviceGroups.filter((group) => inUse.has(group));
}
