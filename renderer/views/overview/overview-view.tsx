import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { SectionHeading } from '../../components/section-heading.tsx';
import { select, useRoute } from '../../state/route.ts';
import { usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { useStandings } from '../../state/use-standings.ts';
import { AssumptionTable } from './assumption-table.tsx';
import { GapList } from './gap-list.tsx';
import { assumptionsItem, planItem, warningsItem } from './gaps.ts';
import { HistoryList } from './history-list.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { ScenarioPanel } from './scenario-panel.tsx';
import { ScenarioSection } from './scenario-section.tsx';
import { WarningSection } from './warning-section.tsx';

/** The plan on one page: its scenarios with their totals, what is missing, what was changed, what it rests on. */
export function OverviewView() {
  const plan = usePlan();
  const { item } = useRoute();
  const standings = useStandings();
  const scenario = item ? plan.scenarios[item] : undefined;

  useEffect(() => {
    if (item === assumptionsItem || item === warningsItem) document.getElementById(item)?.scrollIntoView();
  }, [item]);

  return (
    <Box sx={{ px: 6, pt: 5, pb: 12 }}>
      <PlanHeading />
      <OverviewTabs open={tab}>
        {tab === 'process' ? <ProcessPart /> : tab === 'checklist' ? <ChecklistPart /> : null}
      </OverviewTabs>
      <ScenarioSection standings={standings} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr)',
          columnGap: 12,
          rowGap: 8,
          mb: 10,
          '@container (min-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr) 320px' },
        }}
      >
        <GapList standings={standings} />
        <HistoryList />
      </Box>
      <WarningSection />
      <AssumptionTable />
      {item === planItem && <PlanPanel />}
      {scenario && <ScenarioPanel key={scenario.id} scenario={scenario} />}
    </Box>
  );
}

const councilBudgetYears = 4;

function PlanHeading() {
  const { meta } = usePlan();
  const { t, format } = useText();
  const facts = [
    meta.municipality,
    meta.inhabitants === null
      ? ''
      : t('overview.fact.inhabitants', { count: format.number(meta.inhabitants) }),
    t('overview.fact.budget', {
      from: String(meta.budgetYear),
      to: String(meta.budgetYear + councilBudgetYears - 1),
    }),
    t('overview.fact.prices', { year: String(meta.priceLevelYear) }),
  ].filter((fact) => fact !== '');
  return (
    <>
      <SectionHeading
        level={1}
        title={meta.title}
        lead={facts.join(' · ')}
        actions={
          <Button variant="outlined" onClick={() => select(planItem)}>
            {t('overview.edit')}
          </Button>
        }
      />
      {meta.note && (
        <Typography
          sx={{
            mt: -2,
            mb: 8,
            pl: 3,
            borderLeft: '3px solid',
            borderColor: 'warning.main',
            maxWidth: '80ch',
            whiteSpace: 'pre-line',
          }}
        >
          {meta.note}
        </Typography>
      )}
    </>
  );
}
