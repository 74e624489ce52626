import Box from '@mui/material/Box';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { formatTime } from '#app/i18n/parse-time.ts';
import type { OpeningHour } from '#app/plan/hours.ts';
import { useText } from '#renderer/state/text.ts';
import { weekdayName } from '../weekday.ts';
import { type Part, shifted, stepMinutes } from './stretches.ts';
import type { StretchDraft } from './use-stretch-draft.ts';

interface StretchBlockProps {
  /** Which block it is, for the draft. */
  at: string;
  /** As the plan has it. */
  row: OpeningHour;
  /** As it is shown while it moves. */
  shown: OpeningHour;
  fromHour: number;
  toHour: number;
  isChosen: boolean;
  hintId: string;
  drafting: StretchDraft;
  onChoose(): void;
  onRemove(): void;
}

/** Pixels from an end within which the mouse takes hold of that end. */
const gripPx = 8;

/** One stretch of a day: arrows move it, with Shift its end and with Ctrl its beginning; the mouse drags the same. */
export function StretchBlock(props: StretchBlockProps) {
  const { at, row, shown, fromHour, toHour, isChosen, drafting, onChoose, onRemove } = props;
  const { t, language } = useText();
  const drag = useRef<{ x: number; part: Part; minutesPerPx: number } | null>(null);
  const minutes = (toHour - fromHour) * 60;
  const isStaffed = shown.kind === 'staffed';
  const span = `${formatTime(language, shown.fromMinute)}–${formatTime(language, shown.toMinute)}`;
  const what = isStaffed
    ? t(shown.posts === 1 ? 'staffing.hours.staffedPost' : 'staffing.hours.staffedPosts', {
        posts: shown.posts,
      })
    : t('staffing.opening.selfService');

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      return onRemove();
    }
    if (event.key === 'Escape' && drafting.draft) {
      event.preventDefault();
      return drafting.cancel();
    }
    const direction = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (direction === 0 || event.altKey) return;
    event.preventDefault();
    const part: Part = event.shiftKey ? 'end' : event.ctrlKey || event.metaKey ? 'start' : 'whole';
    drafting.move(at, row, shifted(shown, part, direction * stepMinutes));
    drafting.settle();
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const lane = event.currentTarget.parentElement?.getBoundingClientRect();
    const own = event.currentTarget.getBoundingClientRect();
    if (!lane) return;
    const part =
      event.clientX < own.left + gripPx ? 'start' : event.clientX > own.right - gripPx ? 'end' : 'whole';
    drag.current = { x: event.clientX, part, minutesPerPx: minutes / lane.width };
    event.currentTarget.setPointerCapture(event.pointerId);
    onChoose();
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    const { x, part, minutesPerPx } = drag.current;
    const by = Math.round(((event.clientX - x) * minutesPerPx) / stepMinutes) * stepMinutes;
    if (by !== 0 || drafting.draft) drafting.move(at, row, shifted(row, part, by));
  };
  const onPointerUp = () => {
    drag.current = null;
    drafting.commit();
  };

  return (
    <Box
      component="button"
      type="button"
      aria-label={`${weekdayName(t, shown.weekday)} ${span}, ${what}`}
      aria-pressed={isChosen}
      aria-describedby={props.hintId}
      onClick={onChoose}
      onFocus={onChoose}
      onBlur={drafting.commit}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={drafting.cancel}
      sx={{
        position: 'absolute',
        top: 2,
        bottom: 2,
        left: `${((shown.fromMinute - fromHour * 60) / minutes) * 100}%`,
        width: `${((shown.toMinute - shown.fromMinute) / minutes) * 100}%`,
        minWidth: 6,
        px: 1.5,
        typography: 'body2',
        textAlign: 'left',
        whiteSpace: 'nowrap',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        border: 1,
        borderRadius: 0.75,
        touchAction: 'none',
        cursor: 'grab',
        color: isStaffed ? 'primary.contrastText' : 'text.primary',
        borderColor: 'primary.main',
        borderStyle: isStaffed ? 'solid' : 'dashed',
        bgcolor: isStaffed ? 'primary.main' : 'background.paper',
        outline: isChosen ? '2px solid' : 'none',
        outlineColor: 'text.primary',
        outlineOffset: 1,
        '&:focus-visible': { outline: '3px solid', outlineColor: 'text.primary', outlineOffset: 1 },
        '&::before, &::after': {
          content: '""',
          position: 'absolute',
          top: 0,
          bottom: 0,
          width: gripPx,
          cursor: 'ew-resize',
        },
        '&::before': { left: 0 },
        '&::after': { right: 0 },
      }}
    >
      {span} · {what}
    </Box>
  );
}
