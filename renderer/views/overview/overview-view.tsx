import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { overviewItems } from '#app/results/next-steps.ts';
import { PartTabs } from '../../components/part-tabs.tsx';
import { SectionHeading } from '../../components/section-heading.tsx';
import { useIsFrozen } from '../../state/frozen.ts';
import { select, useRoute } from '../../state/route.ts';
import { usePlan } from '../../state/session-context.tsx';
import { useText } from '../../state/text.ts';
import { useStandings } from '../../state/use-standings.ts';
import { DecisionsPart } from '../decisions/decisions-part.tsx';
import { AssumptionTable } from './assumption-table.tsx';
import { BranchTreeSection } from './branch-tree-section.tsx';
import { ChecklistPart } from './checklist/checklist-part.tsx';
import { HistoryList } from './history-list.tsx';
import { NextStepList } from './next-step-list.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { ProcessPart } from './process/process-part.tsx';
import { ScenarioPanel } from './scenario-panel.tsx';
import { ScenarioSection } from './scenario-section.tsx';
import { WarningSection } from './warning-section.tsx';

const parts = [
  { key: 'overview', Part: OverviewPart },
  { key: 'process', Part: ProcessPart },
  { key: 'checklist', Part: ChecklistPart },
  { key: 'decisions', Part: DecisionsPart },
] as const;

/** The plan on one page: its scenarios and what comes next; its process; its checklist; its decisions. The address says which part. */
export function OverviewView() {
  const plan = usePlan();
  const { t } = useText();
  const { item } = useRoute();
  const isOfDecisions = item !== null && (item in plan.decisions || item in plan.freezes);
  const part = isOfDecisions ? 'decisions' : item;
  const { key: open, Part } = parts.find(({ key }) => key === part) ?? parts[0];
  const scenario = item ? plan.scenarios[item] : undefined;

  useEffect(() => {
    const isSection = item === overviewItems.assumptions || item === overviewItems.warnings;
    if (isSection) document.getElementById(item)?.scrollIntoView();
  }, [item]);

  return (
    <Box sx={{ px: 6, pt: 5, pb: 12 }}>
      <PlanHeading />
      <PartTabs
        label={t('overview.tabs')}
        parts={parts.map(({ key }) => ({ key, label: t(`overview.tab.${key}`) }))}
        open={open}
        onOpen={(key) => select(key === 'overview' ? null : key)}
        sx={{ mt: 6 }}
      >
        <Part />
      </PartTabs>
      {item === overviewItems.plan && <PlanPanel />}
      {scenario && <ScenarioPanel key={scenario.id} scenario={scenario} />}
    </Box>
  );
}

/** Where the scenarios stand, what comes next, and what the figures rest on. */
function OverviewPart() {
  const isFrozen = useIsFrozen();
  const standings = useStandings();
  return (
    <>
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
        <NextStepList standings={standings} />
        {!isFrozen && <HistoryList />}
      </Box>
      <BranchTreeSection />
      <WarningSection />
      <AssumptionTable />
    </>
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
          <Button variant="outlined" onClick={() => select(overviewItems.plan)}>
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
