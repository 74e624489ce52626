import Box from '@mui/material/Box';
import type { ComponentType } from 'react';
import type { Plan } from '#app/plan/plan.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { PartTabs } from '#renderer/components/part-tabs.tsx';
import { ScenarioName } from '#renderer/components/scenario-mark/scenario-mark.tsx';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { navigate, select } from '#renderer/state/route.ts';
import { useOneScenario } from '#renderer/state/selection.ts';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { BuildingPart } from './building/building-part.tsx';
import type { FloorPartProps } from './floor-part.ts';
import { chooseFloorPart, type FloorPart, floorParts, useFloorsChoice } from './floors-choice.ts';
import { NearnessPart } from './nearness/nearness-part.tsx';
import { SchedulePart } from './schedule/schedule-part.tsx';
import { StackPart } from './stack/stack-part.tsx';
import { type FloorState, useFloorState } from './use-floor-state.ts';

const parts: { readonly [Part in FloorPart]: ComponentType<FloorPartProps> } = {
  stack: StackPart,
  schedule: SchedulePart,
  nearness: NearnessPart,
  building: BuildingPart,
};

/** Where a scenario's functions lie, how much room they take, and how well that fits. */
export function FloorsView() {
  const plan = usePlan();
  const { t } = useText();
  const scenario = useOneScenario();
  if (!scenario) {
    return (
      <Box sx={{ px: 6, pt: 5 }}>
        <SectionHeading level={1} title={t('floorView.title')} />
        <EmptyState
          text={t('floorView.noScenarios')}
          action={{ label: t('functions.empty.scenariosAction'), perform: () => navigate('overview') }}
        />
      </Box>
    );
  }
  return <FloorsOf plan={plan} scenario={scenario} />;
}

function FloorsOf({ plan, scenario }: { plan: Plan; scenario: FloorState['scenario'] }) {
  const { t } = useText();
  const part = useFloorsChoice((choice) => choice.part);
  const state = useFloorState(plan, scenario);
  const Part = parts[part];
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100%', px: 6, pt: 5, pb: 6 }}>
      <Box sx={{ mb: -4 }}>
        <SectionHeading
          level={1}
          title={t('floorView.title')}
          actions={<ScenarioName scenario={scenario} />}
        />
      </Box>
      <PartTabs
        label={t('floorView.title')}
        parts={floorParts.map((key) => ({ key, label: t(`floorView.part.${key}`) }))}
        open={part}
        onOpen={(next) => {
          select(null);
          chooseFloorPart(next);
        }}
        sx={{
          display: 'flex',
          flexDirection: 'column',
          flex: '1 1 auto',
          minHeight: 0,
          minWidth: 0,
          pt: 4,
        }}
      >
        <Part plan={plan} state={state} />
      </PartTabs>
    </Box>
  );
}
