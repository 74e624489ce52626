import Box from '@mui/material/Box';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { gridWindow } from '../../components/matrix-grid/grid-window.ts';

interface WindowedListProps {
  label: string;
  count: number;
  /** Every row is as high. */
  rowPx: number;
  /** Told which rows are drawn, whenever others are. */
  onSight(first: number, last: number): void;
  children(index: number): ReactNode;
}

const spareRows = 12;
const firstPx = 600;

/** A long list in a column of its own, of which only the rows in sight are drawn. */
export function WindowedList({ label, count, rowPx, onSight, children }: WindowedListProps) {
  const region = useRef<HTMLOListElement>(null);
  const [seen, setSeen] = useState({ offset: 0, visible: firstPx });
  const { indices, gaps } = gridWindow(count, rowPx, seen.offset, seen.visible, spareRows);
  const [first = 0, last = 0] = [indices[0], indices.at(-1)];
  useEffect(() => onSight(first, last), [onSight, first, last]);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const look = () => setSeen({ offset: element.scrollTop, visible: element.clientHeight });
    const sized = new ResizeObserver(look);
    sized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  return (
    <Box
      component="ol"
      ref={region}
      aria-label={label}
      // A list that scrolls has to be reached by the keyboard; its rows may have no button.
      tabIndex={0}
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        overflow: 'auto',
        height: 'max(280px, calc(100dvh - 350px))',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      {indices.map((index, position) => (
        <Box
          component="li"
          key={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          sx={{ height: rowPx, mt: `${gaps[position] ?? 0}px` }}
        >
          {children(index)}
        </Box>
      ))}
      <Box aria-hidden="true" component="li" sx={{ height: gaps.at(-1) ?? 0 }} />
    </Box>
  );
}
