import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { planFigures } from '#app/indicators/plan-figures.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { PartTabs } from '#renderer/components/part-tabs.tsx';
import { ScenarioName } from '#renderer/components/scenario-mark/scenario-mark.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { navigate, select, useRoute } from '#renderer/state/route.ts';
import { useComparedWith, useOneScenario } from '#renderer/state/selection.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { CompetencesPart } from './competences/competences-part.tsx';
import { HoursPart } from './hours/hours-part.tsx';
import { OverviewPart } from './overview/overview-part.tsx';
import { PoolingPart } from './pooling/pooling-part.tsx';
import { PromisesPart } from './promises/promises-part.tsx';
import { RotaPart } from './rota/rota-part.tsx';
import { WeekPart } from './week/week-part.tsx';

const parts = [
  { key: 'overview', Part: OverviewPart },
  { key: 'week', Part: WeekPart },
  { key: 'hours', Part: HoursPart },
  { key: 'pooling', Part: PoolingPart },
  { key: 'competences', Part: CompetencesPart },
  { key: 'promises', Part: PromisesPart },
  { key: 'rota', Part: RotaPart },
] as const;

/** Who is there when, whether that is enough, and what it takes: one scenario at a time. The address says which part. */
export function StaffingView() {
  const { t } = useText();
  const compared = useComparedWith();
  const scenario = useOneScenario();
  if (!scenario) {
    return (
      <Box sx={{ px: 6, pt: 5 }}>
        <SectionHeading level={1} title={t('app.screen.staffing')} />
        <EmptyState
          text={t('staffing.noScenario')}
          action={{ label: t('staffing.noScenario.action'), perform: () => navigate('overview') }}
        />
      </Box>
    );
  }
  return <StaffingParts scenario={scenario} comparedWith={compared?.id === scenario.id ? null : compared} />;
}

function StaffingParts({ scenario, comparedWith }: { scenario: Scenario; comparedWith: Scenario | null }) {
  const plan = usePlan();
  const { t } = useText();
  const { item } = useRoute();
  const { key: open, Part } = parts.find(({ key }) => key === item) ?? parts[0];
  const figures = planFigures(plan);
  const staffing = figures.staffing(scenario.id);
  const compared = useMemo(
    () => comparedWith && { scenario: comparedWith, staffing: figures.staffing(comparedWith.id) },
    [figures, comparedWith],
  );
  return (
    <Box sx={{ px: 6, pt: 5, pb: 12 }}>
      <Box sx={{ mb: -4 }}>
        <SectionHeading
          level={1}
          title={t('app.screen.staffing')}
          actions={<ScenarioName scenario={scenario} />}
        />
      </Box>
      <PartTabs
        label={t('staffing.parts')}
        parts={parts.map(({ key }) => ({ key, label: t(`staffing.part.${key}`) }))}
        open={open}
        onOpen={select}
        sx={{ pt: 5, display: 'flex', flexDirection: 'column', gap: 10 }}
      >
        <Part key={scenario.id} scenario={scenario} staffing={staffing} compared={compared} />
      </PartTabs>
    </Box>
  );
}
