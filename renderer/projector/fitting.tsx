import Box from '@mui/material/Box';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useWall } from './wall-context.tsx';

interface FittingProps {
  /** One for each `<li>`, keyed. */
  children: readonly ReactNode[];
  columns?: number;
  /** In sizes of the text. */
  gapEm?: number;
  label?: string;
}

/** A list of which as many whole entries are shown as there is room for; how many are left out is said. */
export function Fitting({ children, columns = 1, gapEm = 0.5, label }: FittingProps) {
  const { text, room } = useWall();
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(children.length);
  useLayoutEffect(() => {
    const measure = () => {
      const height = frame.current?.clientHeight ?? 0;
      const entries = [...(list.current?.children ?? [])] as HTMLElement[];
      setShown(entriesWithin(entries, height, 1.3 * room.emPx));
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (frame.current) observer.observe(frame.current);
    if (list.current) observer.observe(list.current);
    return () => observer.disconnect();
  });
  const left = children.length - shown;
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
          [`& > li:nth-of-type(n + ${shown + 1})`]: { visibility: 'hidden' },
        }}
      >
        {children}
      </Box>
      {left > 0 ? (
        <Box
          sx={{
            position: 'absolute',
            bottom: 0,
            left: 0,
            right: 0,
            bgcolor: 'background.default',
            color: 'text.secondary',
          }}
        >
          {text.t('wall.more', { count: left })}
        </Box>
      ) : null}
    </Box>
  );
}

/** How many of the first entries end within a height, with a line left to say that there are more; at least one. */
function entriesWithin(entries: readonly HTMLElement[], heightPx: number, linePx: number): number {
  const end = (entry: HTMLElement | undefined) => (entry ? entry.offsetTop + entry.offsetHeight : 0);
  // Half a pixel and more is lost to rounding.
  if (Math.max(0, ...entries.map(end)) <= heightPx + 1) return entries.length;
  const first = entries.findIndex((entry) => end(entry) > heightPx - linePx);
  return first < 0 ? entries.length : Math.max(1, first);
}
