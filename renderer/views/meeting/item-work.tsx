import type { ComponentType } from 'react';
import type { AgendaItem, AgendaKind, Meeting } from '#app/plan/meeting.ts';
import { AgreeStep } from './steps/agree-step.tsx';
import { DecisionStep } from './steps/decision-step.tsx';
import { DiscussStep } from './steps/discuss-step.tsx';
import { GutStep } from './steps/gut-step.tsx';
import { PurposeStep } from './steps/purpose-step.tsx';
import { ResultStep } from './steps/result-step.tsx';
import { RevealStep } from './steps/reveal-step.tsx';
import { ScoringStep } from './steps/scoring-step.tsx';
import { SecondRoundStep } from './steps/second-round-step.tsx';
import type { StepProps } from './steps/step-props.ts';
import { WeightsStep } from './steps/weights-step.tsx';

const steps: { readonly [Kind in AgendaKind]: ComponentType<StepProps> } = {
  purpose: PurposeStep,
  gut: GutStep,
  scoring: ScoringStep,
  reveal: RevealStep,
  discuss: DiscussStep,
  secondRound: SecondRoundStep,
  agree: AgreeStep,
  weights: WeightsStep,
  result: ResultStep,
  decision: DecisionStep,
};

/** The working area of the item that the meeting has come to. */
export function ItemWork({ meeting, item }: { meeting: Meeting; item: AgendaItem }) {
  const Step = steps[item.kind];
  return <Step meeting={meeting} item={item} />;
}
