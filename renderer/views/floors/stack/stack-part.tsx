import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { stackLayout, widestM2 } from '#app/pictures/stack-layout.ts';
import type { Plan } from '#app/plan/plan.ts';
import { ChartFrame } from '#renderer/components/chart-frame/chart-frame.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { ScenarioName } from '#renderer/components/scenario-mark/scenario-mark.tsx';
import { select, useRoute } from '#renderer/state/route.ts';
import { useComparedWith } from '#renderer/state/selection.ts';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { FindingList } from '../findings/finding-list.tsx';
import type { FloorPartProps } from '../floor-part.ts';
import { chooseFloorPart, toggleSideBySide, useFloorsChoice } from '../floors-choice.ts';
import { FunctionPlacePanel } from '../function-place-panel.tsx';
import { lockCommand, placeCommand } from '../place-commands.ts';
import { ProposalSection } from '../proposal/proposal-section.tsx';
import { type FloorState, floorState } from '../use-floor-state.ts';
import { EffectBar } from './effect-bar.tsx';
import { StackLegend } from './stack-legend.tsx';
import { stackNumbers } from './stack-numbers.ts';
import { StackPicture } from './stack-picture.tsx';
import { type Carried, useStackHands } from './use-stack-hands.ts';

/** Gap between two stacks side by side. Pixels. */
const gap = 32;

/** The stack: what lies where, drawn to scale and moved by hand or by the solver. */
export function StackPart({ plan, state }: FloorPartProps) {
  const { t } = useText();
  const text = useText();
  const { item } = useRoute();
  const [carried, setCarried] = useState<Carried | null>(null);
  const sideBySide = useFloorsChoice((choice) => choice.sideBySide);
  const compared = useComparedWith();
  const other = compared && compared.id !== state.scenario.id ? compared : null;
  const otherState = useMemo(
    () => (sideBySide && other ? floorState(plan, other) : null),
    [plan, sideBySide, other],
  );
  // The lists below may come a moment after the block that was put down.
  const now = useMemo(() => ({ plan, state }), [plan, state]);
  const resting = useDeferredValue(now);
  const selectedId = item !== null && plan.functions[item] ? item : null;
  const { shortName, name } = state.scenario;
  if (state.building.building === null) {
    return (
      <EmptyState
        text={t('floorView.noBuilding', { scenario: name })}
        action={{ label: t('floorView.chooseBuilding'), perform: () => chooseFloorPart('building') }}
      />
    );
  }
  return (
    <>
      <EffectBar plan={plan} state={state} carried={carried} />
      <ChartFrame
        title={t('floorView.stackTitle', { scenario: shortName, building: state.building.building.name })}
        fileName={t('floorView.fileName', { scenario: shortName })}
        numbers={() => stackNumbers(text, state.figures)}
      >
        {(width) => (
          <Stacks
            plan={plan}
            state={state}
            otherState={otherState}
            width={width}
            selectedId={selectedId}
            onCarried={setCarried}
          />
        )}
      </ChartFrame>
      <StackLegend />
      {other ? (
        <Box sx={{ mb: 4 }}>
          <Button onClick={toggleSideBySide}>
            {t(sideBySide ? 'floorView.alone' : 'floorView.beside', {
              scenario: `${other.shortName} ${other.name}`,
            })}
          </Button>
        </Box>
      ) : null}
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 8, mt: 4 }}>
        <ProposalSection {...resting} />
        <FindingList {...resting} />
      </Box>
      {selectedId ? (
        <FunctionPlacePanel
          key={selectedId}
          plan={plan}
          state={state}
          functionId={selectedId}
          onClose={() => select(null)}
        />
      ) : null}
    </>
  );
}

interface StacksProps {
  plan: Plan;
  state: FloorState;
  otherState: FloorState | null;
  width: number;
  selectedId: string | null;
  onCarried(carried: Carried | null): void;
}

/** One stack, or two at the same scale. */
const Stacks = memo(function Stacks(props: StacksProps) {
  const { plan, state, otherState, width, selectedId, onCarried } = props;
  const { t } = useText();
  const run = useCommand();
  const { figures, scenario } = state;
  const each = otherState ? Math.floor((width - gap) / 2) : width;
  const m2Across = Math.max(widestM2(figures), otherState ? widestM2(otherState.figures) : 0);
  const layout = useMemo(() => stackLayout(figures, each, m2Across), [figures, each, m2Across]);
  const otherLayout = useMemo(
    () => otherState && stackLayout(otherState.figures, each, m2Across),
    [otherState, each, m2Across],
  );
  const hands = useStackHands({
    layout,
    onCarried,
    onPlace: (functionId, place) => void run(placeCommand(plan, scenario.id, functionId, place)),
    onSelect: select,
    onLock: (functionId) => {
      const command = lockCommand(plan, scenario.id, functionId);
      if (command) void run(command);
    },
  });
  const label = (one: FloorState) => t('floorView.stackLabel', { scenario: one.scenario.name });
  const picture = (
    <StackPicture state={state} layout={layout} label={label(state)} hands={hands} selectedId={selectedId} />
  );
  if (!otherState || !otherLayout) return picture;
  return (
    <Box sx={{ display: 'flex', gap: `${gap}px`, alignItems: 'flex-start' }}>
      <Box>
        <StackCaption state={state} />
        {picture}
      </Box>
      <Box>
        <StackCaption state={otherState} />
        <StackPicture
          state={otherState}
          layout={otherLayout}
          label={label(otherState)}
          hands={null}
          selectedId={selectedId}
        />
      </Box>
    </Box>
  );
});

/** Whose stack it is, and how it stands: over each of two. */
function StackCaption({ state: { scenario, building, figures, nearness } }: { state: FloorState }) {
  const { t, format } = useText();
  const facts = [
    building.building?.name ?? t('floorView.noBuildingYet'),
    nearness.fulfilledShare === null
      ? ''
      : t('floorView.nearnessFulfilled', { share: format.percent(nearness.fulfilledShare) }),
    t('floorView.notFitting', { area: format.number(figures.notFittingNetM2, 1) }),
  ];
  return (
    <Box sx={{ mb: 2 }}>
      <ScenarioName scenario={scenario} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {facts.filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  );
}
