import Box from '@mui/material/Box';
import type { SxProps } from '@mui/material/styles';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';

interface PartTabsProps<Key extends string> {
  /** What they are parts of, for screen readers. */
  label: string;
  parts: readonly { key: Key; label: string }[];
  open: Key;
  onOpen(key: Key): void;
  /** Layout of the open part. */
  sx: SxProps;
  /** The open part; the others are not drawn. */
  children: ReactNode;
}

/** The parts of a screen, one at a time. */
export function PartTabs<Key extends string>(props: PartTabsProps<Key>) {
  const { label, parts, open, onOpen, sx, children } = props;
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);
  useOpenTabInSight(tabs);
  return (
    <>
      <Tabs
        value={open}
        onChange={(_, key: Key) => onOpen(key)}
        aria-label={label}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        ref={tabs}
        sx={{ flexShrink: 0, '& .MuiTabs-scrollButtons': { width: 28 }, '& .Mui-disabled': { opacity: 0.3 } }}
      >
        {parts.map((part) => (
          <Tab
            key={part.key}
            value={part.key}
            id={`${id}-tab-${part.key}`}
            aria-controls={`${id}-panel-${part.key}`}
            label={part.label}
          />
        ))}
      </Tabs>
      {parts.map(({ key }) => (
        <Box
          key={key}
          role="tabpanel"
          id={`${id}-panel-${key}`}
          aria-labelledby={`${id}-tab-${key}`}
          hidden={key !== open}
          {...(key === open ? { sx } : {})}
        >
          {key === open ? children : null}
        </Box>
      ))}
    </>
  );
}

/** Where the tabs are more than fit, a window that becomes narrower keeps the open one in sight. */
function useOpenTabInSight(tabs: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const scroller = tabs.current?.querySelector('.MuiTabs-scroller');
    if (!scroller) return;
    const observer = new ResizeObserver(() => {
      const open = scroller.querySelector('[role=tab][aria-selected=true]')?.getBoundingClientRect();
      const shown = scroller.getBoundingClientRect();
      if (!open) return;
      if (open.right > shown.right) scroller.scrollLeft += open.right - shown.right;
      else if (open.left < shown.left) scroller.scrollLeft -= shown.left - open.left;
    });
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [tabs]);
}
