import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useMemo, useState } from 'react';
import type { OpeningHour } from '#app/plan/hours.ts';
import { rowKey } from '#app/plan/plan.ts';
import { type ZoneKind, zoneKinds } from '#app/plan/service.ts';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { notify } from '#renderer/state/notices.ts';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import type { StaffingPartProps } from '../part.ts';
import { weekdayName } from '../weekday.ts';
import { type ChosenStretch, DayLanes } from './day-lanes.tsx';
import { ExceptionsTable } from './exceptions-table.tsx';
import { HourSums } from './hour-sums.tsx';
import { StretchForm } from './stretch-form.tsx';
import { daysOf, freeRoom } from './stretches.ts';
import { useStretchDraft } from './use-stretch-draft.ts';

/** When each zone of the house is open, staffed or not, and with how many posts. */
export function HoursPart({ scenario, staffing, compared }: StaffingPartProps) {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const [zone, setZone] = useState<ZoneKind>('outer');
  const [chosen, setChosen] = useState<ChosenStretch | null>(null);
  const days = useMemo(() => daysOf(plan, scenario.id, zone), [plan, scenario.id, zone]);
  const drafting = useStretchDraft();
  const chosenRow = chosen ? days[chosen.weekday - 1]?.[chosen.index] : undefined;

  const add = (weekday: number) => {
    const day = days[weekday - 1] ?? [];
    const room = freeRoom(day);
    if (!room) return notify('refusal', 'staffing.hours.full', { day: weekdayName(t, weekday) });
    const row: OpeningHour = {
      scenarioId: scenario.id,
      zone,
      weekday,
      ...room,
      kind: 'staffed',
      posts: day.at(-1)?.posts || 1,
    };
    void run({ type: 'openingHours.set', input: { rows: [row] } });
    setChosen({ weekday, index: day.filter(({ fromMinute }) => fromMinute < room.fromMinute).length });
  };
  const remove = (row: OpeningHour) => {
    drafting.cancel();
    void run({ type: 'openingHours.clear', input: { keys: [rowKey('openingHours', row)] } });
    setChosen(null);
  };

  return (
    <>
      <HourSums scenario={scenario} staffing={staffing} compared={compared} />
      <Box component="section" aria-labelledby="opening-lanes">
        <SectionHeading
          id="opening-lanes"
          title={t('staffing.hours.title')}
          lead={t('staffing.hours.lead')}
          actions={
            <ToggleButtonGroup
              exclusive
              size="small"
              color="primary"
              value={zone}
              aria-label={t('staffing.hours.zone')}
              onChange={(_, next: ZoneKind | null) => {
                if (!next) return;
                setZone(next);
                setChosen(null);
              }}
            >
              {zoneKinds.map((kind) => (
                <ToggleButton key={kind} value={kind}>
                  {t(`staffing.zone.${kind}`)}
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
          }
        />
        <DayLanes
          days={days}
          chosen={chosen}
          drafting={drafting}
          onChoose={setChosen}
          onRemove={remove}
          onAdd={add}
        />
        {chosenRow ? (
          <StretchForm
            key={`${zone} ${chosen?.weekday} ${chosen?.index}`}
            row={chosenRow}
            days={days}
            onRemove={() => remove(chosenRow)}
          />
        ) : (
          <Box sx={{ mt: 3, color: 'text.secondary', typography: 'body2', maxWidth: '84ch' }}>
            {t('staffing.hours.choose')}
          </Box>
        )}
      </Box>
      <ExceptionsTable scenarioId={scenario.id} />
    </>
  );
}
