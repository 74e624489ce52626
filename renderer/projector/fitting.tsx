import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useWall } from './wall-context.tsx';

interface FittingProps {
  /** One for each `<li>`, keyed. */
  children: readonly ReactNode[];
  columns?: number;
  /** In sizes of the text. */
  gapEm?: number;
  label?: string;
}

/**
 * A list of which as many whole entries are shown as there is room for; how many are left out is said. A press on that,
 * or Page Down (which is what a presenter's clicker sends), shows the next ones, and after the last the first again.
 */
export function Fitting({ children, columns = 1, gapEm = 0.5, label }: FittingProps) {
  const { text, room } = useWall();
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(children.length);
  const [from, setFrom] = useState(0);
  // The list may have grown shorter since it was paged.
  const start = from < children.length ? from : 0;
  useLayoutEffect(() => {
    const measure = () => {
      const height = frame.current?.clientHeight ?? 0;
      const entries = ([...(list.current?.children ?? [])] as HTMLElement[]).slice(start);
      setShown(entriesWithin(entries, height, 1.3 * room.emPx, start > 0));
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (frame.current) observer.observe(frame.current);
    if (list.current) observer.observe(list.current);
    return () => observer.disconnect();
  });
  const left = children.length - start - shown;
  const next = left > 0 ? start + shown : 0;
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      // A small picture of the wall isn't turned by keys that are meant for what it stands on.
      if (frame.current?.closest('[inert]')) return;
      if (key === 'PageDown') setFrom(next);
      if (key === 'PageUp') setFrom(Math.max(0, start - shown));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [next, start, shown]);
  return (
    <Box ref={frame} sx={{ position: 'relative', flex: 1, minHeight: 0, overflow: 'hidden' }}>
      <Box
        component="ul"
        ref={list}
        aria-label={label}
        sx={{
          display: 'grid',
          gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
          columnGap: '1.5em',
          rowGap: `${gapEm}em`,
          m: 0,
          p: 0,
          listStyle: 'none',
          [`& > li:nth-of-type(-n + ${start})`]: { display: 'none' },
          [`& > li:nth-of-type(n + ${start + shown + 1})`]: { visibility: 'hidden' },
        }}
      >
        {children}
      </Box>
      {left > 0 || start > 0 ? (
        <ButtonBase
          onClick={() => setFrom(next)}
          sx={{
            display: 'block',
            font: 'inherit',
            textAlign: 'start',
            position: 'absolute',
            bottom: 0,
            left: 0,
            right: 0,
            bgcolor: 'background.default',
            color: 'text.secondary',
          }}
        >
          {left > 0 ? text.t('wall.more', { count: left }) : text.t('wall.fromTop')}
        </ButtonBase>
      ) : null}
    </Box>
  );
}

/** How many of the first entries end within a height, with a line left to say that there are others; at least one. */
function entriesWithin(
  entries: readonly HTMLElement[],
  heightPx: number,
  linePx: number,
  hasEarlier: boolean,
): number {
  const end = (entry: HTMLElement | undefined) => (entry ? entry.offsetTop + entry.offsetHeight : 0);
  // Half a pixel and more is lost to rounding.
  if (Math.max(0, ...entries.map(end)) <= heightPx + 1 - (hasEarlier ? linePx : 0)) return entries.length;
  const first = entries.findIndex((entry) => end(entry) > heightPx - linePx);
  return first < 0 ? entries.length : Math.max(1, first);
}
