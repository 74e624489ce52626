import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import type { ReactNode } from 'react';
import { select } from '../../state/route.ts';
import { useText } from '../../state/text.ts';

export const overviewTabs = ['overview', 'process', 'checklist'] as const;
export type OverviewTab = (typeof overviewTabs)[number];

/** The tab that an address leads to: the overview itself unless it names another. */
export function tabOf(item: string | null): OverviewTab {
  return item === 'process' || item === 'checklist' ? item : 'overview';
}

interface OverviewTabsProps {
  open: OverviewTab;
  children: ReactNode;
}

/** The overview, the process and the checklist, one at a time; the address says which. */
export function OverviewTabs({ open, children }: OverviewTabsProps) {
  const { t } = useText();
  return (
    <>
      <Tabs
        value={open}
        onChange={(_event, tab: OverviewTab) => select(tab === 'overview' ? null : tab)}
        aria-label={t('overview.tabs')}
        sx={{ mb: 6 }}
      >
        {overviewTabs.map((tab) => (
          <Tab
            key={tab}
            value={tab}
            id={`overview-tab-${tab}`}
            aria-controls={`overview-panel-${tab}`}
            label={t(`overview.tab.${tab}`)}
          />
        ))}
      </Tabs>
      {overviewTabs.map((tab) => (
        <Box
          key={tab}
          role="tabpanel"
          id={`overview-panel-${tab}`}
          aria-labelledby={`overview-tab-${tab}`}
          hidden={tab !== open}
        >
          {tab === open ? children : null}
        </Box>
      ))}
    </>
  );
}
