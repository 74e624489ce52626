import type { ReportContent } from '../../plan/report.ts';
import type { ReportBlock } from '../document.ts';
import type { ReportContext } from '../report-context.ts';
import { decisionSection } from './decision-section.ts';
import { economySection } from './economy-section.ts';
import { floorSection } from './floor-section.ts';
import { lawSection } from './law-section.ts';
import { matrixBlocks } from './matrix-section.ts';
import { processSection } from './process-section.ts';
import { resultSection } from './result-section.ts';
import { scenarioSection } from './scenario-section.ts';
import { criteriaSection, dissentSection, scoresSection, sensitivitySection } from './score-sections.ts';

/** What stands under a heading, by what was chosen for it. */
const contents: { readonly [Content in ReportContent]: (context: ReportContext) => ReportBlock[] } = {
  text: () => [],
  result: resultSection,
  scenarios: scenarioSection,
  needs: (context) => matrixBlocks(context, 'needs'),
  functions: (context) => matrixBlocks(context, 'functions'),
  services: (context) => matrixBlocks(context, 'services'),
  staffing: (context) => [
    ...matrixBlocks(context, 'staffing', { rows: ({ key }) => !key.startsWith('work.') }),
    ...matrixBlocks(context, 'competences'),
  ],
  opening_hours: (context) => matrixBlocks(context, 'opening-hours'),
  area_schedule: (context) => matrixBlocks(context, 'area-schedule'),
  stacking_plan: floorSection,
  nearness: (context) => matrixBlocks(context, 'nearness'),
  economy: economySection,
  present_value: (context) => matrixBlocks(context, 'present-value'),
  criteria: criteriaSection,
  scores: scoresSection,
  sensitivity: sensitivitySection,
  dissent: dissentSection,
  decisions: decisionSection,
  law: lawSection,
  process: processSection,
  assumptions: (context) => matrixBlocks(context, 'assumptions'),
  // The result in words has its own place.
  method: (context) => matrixBlocks(context, 'method', { rows: ({ key }) => !/^result(\.|$)/.test(key) }),
};

/** What the plan knows for a heading; empty where it knows nothing of that. */
export function contentBlocks(context: ReportContext, content: ReportContent): ReportBlock[] {
  return contents[content](context);
}
