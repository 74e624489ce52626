import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { agendaOf, currentItem } from '#app/meeting/meeting-state.ts';
import type { Meeting } from '#app/plan/meeting.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { CourseBar } from './course-bar.tsx';
import { CourseSteps } from './course-steps.tsx';
import { ItemNote } from './item-note.tsx';
import { ItemTimer } from './item-timer.tsx';
import { ItemWork } from './item-work.tsx';
import { WallControls } from './wall/wall-controls.tsx';
import { setWall } from './wall/wall-state.ts';

interface CourseProps {
  meeting: Meeting;
  onPrepare(): void;
}

/** A meeting that is held: one item at a time, large, and the next step always at the bottom right. */
export function Course({ meeting, onPrepare }: CourseProps) {
  const plan = usePlan();
  const { t } = useText();
  const items = agendaOf(plan, meeting.id);
  const item = currentItem(plan, meeting.id);
  const heading = useRef<HTMLHeadingElement>(null);
  const shownId = useRef<string>(undefined);
  useEffect(() => {
    if (shownId.current === item?.id) return;
    // A clock that runs is the last item's.
    if (shownId.current !== undefined) setWall({ endsAt: null });
    shownId.current = item?.id;
    // Who goes on by the keyboard continues at the top of the new item.
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('main')?.scrollTo(0, 0);
  }, [item?.id]);
  return (
    <Box sx={{ minHeight: '100%', display: 'flex', flexDirection: 'column' }}>
      <Box sx={{ flex: 1, px: 6, pt: 4, pb: 8 }}>
        <Box sx={{ display: 'flex', gap: 6, alignItems: 'start', mb: 6, flexWrap: 'wrap' }}>
          <Box sx={{ flex: '1 1 340px', minWidth: 0 }}>
            <Box sx={{ display: 'flex', gap: 4, alignItems: 'baseline', mb: 2, flexWrap: 'wrap' }}>
              <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
                {[
                  meeting.name,
                  item && t('meeting.course.at', { number: items.indexOf(item) + 1, count: items.length }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
              <Button sx={{ ml: -2 }} onClick={onPrepare}>
                {t('meeting.prepare')}
              </Button>
            </Box>
            <CourseSteps meeting={meeting} items={items} />
            <Box sx={{ display: 'flex', gap: 5, alignItems: 'center', flexWrap: 'wrap', mt: 4 }}>
              <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ outline: 'none' }}>
                {item?.name ?? meeting.name}
              </Typography>
              {item && <ItemTimer key={item.id} item={item} />}
            </Box>
          </Box>
          <WallControls />
        </Box>
        {item ? (
          <>
            <ItemWork key={item.id} meeting={meeting} item={item} />
            <ItemNote key={`${item.id} note`} item={item} />
          </>
        ) : (
          <Typography>{t('meeting.course.lost')}</Typography>
        )}
      </Box>
      <CourseBar meeting={meeting} item={item} />
    </Box>
  );
}
