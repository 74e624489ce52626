import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { planFigures } from '#app/indicators/plan-figures.ts';
import type { Staffing } from '#app/indicators/staffing.ts';
import type { RotaNeed } from '#app/indicators/staffing-rota.ts';
import { type RotaCover, rotaCoverOf } from '#app/indicators/staffing-rota-cover.ts';
import { nameIn } from '#app/plan/name-in.ts';
import { halfHourCount } from '#app/staffing/calendar.ts';
import { ChartFrame } from '#renderer/components/chart-frame/chart-frame.tsx';
import { usePlan } from '#renderer/state/session-context.tsx';
import { type Text, useText } from '#renderer/state/text.ts';
import { type MapCell, WeekMap } from '../week/week-map.tsx';
import { halfHourName } from '../week/week-measures.ts';
import { weekNumbers } from '../week/week-numbers.ts';

/** Whom the rota puts there, against whom it takes, half-hour by half-hour. */
export function RotaCoverSection({ staffing, need }: { staffing: Staffing; need: RotaNeed }) {
  const plan = usePlan();
  const text = useText();
  const { t, format } = text;
  const [chosen, setChosen] = useState<{ weekday: number; halfHour: number } | null>(null);
  const cover = useMemo(
    () => rotaCoverOf(planFigures(plan).staffingIndex(), staffing, need),
    [plan, staffing, need],
  );
  const cells = useMemo(() => (cover ? coverCells(cover, text) : []), [cover, text]);
  if (!cover) return null;
  const title = t('staffing.cover.title');
  const overworked = cover.overworkedGroupIds.map((id) => nameIn(plan.staffGroups, id)).join(', ');
  const chosenCell = cells.find(
    ({ weekday, halfHour }) => weekday === chosen?.weekday && halfHour === chosen.halfHour,
  );
  return (
    <ChartFrame
      title={title}
      lead={[
        t('staffing.cover.hours', { hours: format.number(cover.hoursPerWeek, 1) }),
        cover.costPerWeekDkk === null
          ? ''
          : t('staffing.cover.cost', { cost: format.number(cover.costPerWeekDkk, 0) }),
        cover.lackingHoursPerWeek === 0
          ? t('staffing.cover.whole')
          : t('staffing.cover.lacking', { hours: format.number(cover.lackingHoursPerWeek, 1) }),
        overworked === '' ? '' : t('staffing.cover.overworked', { groups: overworked }),
      ]
        .filter((part) => part !== '')
        .join(' ')}
      controls={<Typography variant="body2">{chosenCell?.label ?? t('staffing.cover.read')}</Typography>}
      fileName={t('staffing.cover.file')}
      numbers={() => weekNumbers(cells, text)}
    >
      {(width) => <WeekMap title={title} width={width} cells={cells} chosen={chosen} onChoose={setChosen} />}
    </ChartFrame>
  );
}

/** All that is needed in a half-hour together; too few as soon as one need is. */
function coverCells({ cover }: RotaCover, text: Text): MapCell[] {
  const slots = new Map<number, { need: number; present: number; lacking: number }>();
  for (const { slot, need, present } of cover) {
    const sum = slots.get(slot) ?? { need: 0, present: 0, lacking: 0 };
    slots.set(slot, {
      need: sum.need + need,
      present: sum.present + present,
      lacking: sum.lacking + Math.max(0, need - present),
    });
  }
  return [...slots].map(([slot, { need, present, lacking }]) => {
    const place = { weekday: Math.floor(slot / halfHourCount) + 1, halfHour: slot % halfHourCount };
    const when = halfHourName(place, text);
    return {
      ...place,
      text: `${present}/${need}`,
      label: text.t(lacking > 0 ? 'staffing.cover.say.lacking' : 'staffing.cover.say', {
        when,
        present,
        need,
        lacking,
      }),
      tone: lacking > 0 ? 'short' : present > need ? 'ample' : 'enough',
      level: 0,
    };
  });
}
