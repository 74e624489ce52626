import type { CollectionName } from '../plan/plan.ts';

/** What the history can be narrowed to, in the order of the screens, and the labels (`history.<name>.…`) that belong to it. */
const labelNames = {
  plan: ['plan', 'meta', 'warning', 'assumptions'],
  scenarios: ['scenario'],
  needs: ['needs', 'needFunctions', 'needServices'],
  functions: [
    'functions',
    'services',
    'functionServices',
    'scenarioFunctions',
    'scenarioServices',
    'areaSchedule',
  ],
  staffing: [
    'staffGroups',
    'competences',
    'groupCompetences',
    'serviceCompetences',
    'ladderSteps',
    'waitingPromises',
    'arrivalProfiles',
    'arrivalShares',
    'seasonShares',
    'shiftPatterns',
    'scenarioStaff',
    'openingHours',
    'openingExceptions',
    'rotaLines',
    'countingWeek',
  ],
  floors: ['buildings', 'floors', 'zones', 'nearness', 'placementDemands', 'placements'],
  economy: ['economyLines', 'priceIndices', 'economyAmounts'],
  criteria: ['criterion', 'weight', 'weights', 'probe'],
  scores: ['raterGroup', 'rater', 'round', 'score', 'scores'],
  process: [
    'phases',
    'checklistItems',
    'meetings',
    'agendaItems',
    'gutRanks',
    'attendances',
    'decisions',
    'followUps',
    'freezes',
    'reportSections',
    'reportTemplate',
  ],
} as const satisfies { [subject: string]: readonly (CollectionName | SingleName)[] };

type SingleName =
  | 'plan'
  | 'meta'
  | 'warning'
  | 'scenario'
  | 'areaSchedule'
  | 'countingWeek'
  | 'criterion'
  | 'weight'
  | 'weights'
  | 'probe'
  | 'raterGroup'
  | 'rater'
  | 'reportTemplate'
  | 'round'
  | 'score'
  | 'scores';

export type HistorySubject = keyof typeof labelNames;
export const historySubjects = Object.keys(labelNames) as [HistorySubject, ...HistorySubject[]];

const subjectByName = new Map<string, HistorySubject>(
  historySubjects.flatMap((subject) => labelNames[subject].map((name) => [name, subject] as const)),
);

/** What a change belongs to, by the key of its label; `undefined` for a label of a program that knew more. */
export function subjectOf(labelKey: string): HistorySubject | undefined {
  return subjectByName.get(labelKey.split('.')[1] ?? '');
}
