import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useId } from 'react';
import { formatTime } from '#app/i18n/parse-time.ts';
import type { OpeningHour } from '#app/plan/hours.ts';
import { Icon } from '#renderer/components/icon.tsx';
import { visuallyHidden } from '#renderer/components/visually-hidden.ts';
import { useText } from '#renderer/state/text.ts';
import { weekdayName } from '../weekday.ts';
import { StretchBlock } from './stretch-block.tsx';
import { shownHours, weekdays } from './stretches.ts';
import type { StretchDraft } from './use-stretch-draft.ts';

/** A stretch by its day (1 Monday) and its place in the day. */
export interface ChosenStretch {
  weekday: number;
  index: number;
}

interface DayLanesProps {
  days: readonly OpeningHour[][];
  chosen: ChosenStretch | null;
  drafting: StretchDraft;
  onChoose(chosen: ChosenStretch): void;
  onRemove(row: OpeningHour): void;
  onAdd(weekday: number): void;
}

const labelPx = 84;

/** Seven days over one another, with their stretches to move. */
export function DayLanes({ days, chosen, drafting, onChoose, onRemove, onAdd }: DayLanesProps) {
  const { t, language } = useText();
  const hintId = useId();
  const { fromHour, toHour } = shownHours(days);
  const hours = Array.from({ length: toHour - fromHour + 1 }, (_, index) => fromHour + index);
  const place = (hour: number) => `${((hour - fromHour) / (toHour - fromHour)) * 100}%`;

  return (
    <Box role="group" aria-label={t('staffing.hours.lanes')}>
      <Box id={hintId} sx={visuallyHidden}>
        {t('staffing.hours.keys')}
      </Box>
      <Box aria-hidden="true" sx={{ display: 'flex', height: 20 }}>
        <Box sx={{ width: labelPx, flexShrink: 0 }} />
        <Box sx={{ position: 'relative', flex: 1, mr: 9 }}>
          {hours
            .filter((hour) => (hour - fromHour) % 2 === 0)
            .map((hour) => (
              <Box
                key={hour}
                component="span"
                sx={{
                  position: 'absolute',
                  left: place(hour),
                  transform: 'translateX(-50%)',
                  typography: 'body2',
                  color: 'text.secondary',
                }}
              >
                {formatTime(language, hour * 60)}
              </Box>
            ))}
        </Box>
      </Box>
      {weekdays.map((weekday) => (
        <Box key={weekday} sx={{ display: 'flex', alignItems: 'center' }}>
          <Box sx={{ width: labelPx, flexShrink: 0, typography: 'body1' }}>{weekdayName(t, weekday)}</Box>
          <Box
            sx={{
              position: 'relative',
              flex: 1,
              height: 32,
              borderBottom: 1,
              borderColor: 'divider',
            }}
          >
            {hours.map((hour) => (
              <Box
                key={hour}
                sx={{
                  position: 'absolute',
                  top: 0,
                  bottom: 0,
                  left: place(hour),
                  borderLeft: 1,
                  borderColor: 'divider',
                  opacity: (hour - fromHour) % 2 === 0 ? 1 : 0.4,
                }}
              />
            ))}
            {(days[weekday - 1] ?? []).map((row, index) => (
              <StretchBlock
                // The place in the day, so that a stretch that moves keeps the focus.
                // biome-ignore lint/suspicious/noArrayIndexKey: stretches of a day never change places
                key={index}
                at={`${weekday} ${index}`}
                row={row}
                shown={drafting.draft?.at === `${weekday} ${index}` ? drafting.draft.now : row}
                fromHour={fromHour}
                toHour={toHour}
                isChosen={chosen?.weekday === weekday && chosen.index === index}
                hintId={hintId}
                drafting={drafting}
                onChoose={() => onChoose({ weekday, index })}
                onRemove={() => onRemove(row)}
              />
            ))}
          </Box>
          <Tooltip title={t('staffing.hours.add', { day: weekdayName(t, weekday) })}>
            <IconButton
              aria-label={t('staffing.hours.add', { day: weekdayName(t, weekday) })}
              onClick={() => onAdd(weekday)}
              sx={{ ml: 1, color: 'text.secondary' }}
            >
              <Icon name="plus" size={16} />
            </IconButton>
          </Tooltip>
        </Box>
      ))}
    </Box>
  );
}
