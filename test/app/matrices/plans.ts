import type { MatrixContext } from '#app/matrices/matrix.ts';
import { type Plan, rowKey } from '#app/plan/plan.ts';
import type { Score } from '#app/plan/rating.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { id, planOf } from '../results/plans.ts';

/** A reader and a moment. */
export const context: MatrixContext = {
  language: 'da',
  profile: 'intern',
  planVersion: 7,
  planHash: '0123456789ab',
  today: '2026-11-22',
};

const unknown: Score = { low: null, likely: null, high: null };
const between = (low: number, high: number, likely: number | null = null): Score => ({ low, likely, high });

/** The plan with its scenarios changed, by their letter. */
export function withScenarios(plan: Plan, changes: { [shortName: string]: Partial<Scenario> }): Plan {
  const scenarios = Object.values(plan.scenarios).map((scenario) => ({
    ...scenario,
    ...changes[scenario.shortName],
  }));
  return { ...plan, scenarios: Object.fromEntries(scenarios.map((row) => [rowKey('scenarios', row), row])) };
}

/**
 * Everything the score sheet must cope with: groups in groups, falling scales, a value function that rises and
 * falls, described levels, uncertain scores with and without a likely one, "ved ikke", a missing score, a
 * criterion of weight 0 without a scale, and a tie (A and B).
 */
export function mixedPlan(): Plan {
  const plan = planOf(
    [
      { kind: 'group', name: 'Borgere', swingPoints: 60 },
      { parentId: id(1), name: 'Ventetid', unit: 'minutter', worst: 60, best: 40, step: 5, swingPoints: 100 },
      { kind: 'group', parentId: id(1), name: 'Huset', swingPoints: 50 },
      { parentId: id(3), name: 'Lys', worst: 0, best: 10, step: null, swingPoints: 30 },
      { parentId: id(3), name: 'Støj', unit: 'dB', worst: 70, best: 30, swingPoints: 45 },
      { name: 'Økonomi', unit: 'mio. kr.', worst: 12.5, best: -3.5, step: 0.5, swingPoints: 40 },
      { name: 'Senere', unit: '', definition: '', worst: null, best: null, step: null, swingPoints: 0 },
      { name: 'Uden vægt', swingPoints: 0 },
    ],
    [
      [null, 50, null, 7, 40, 1.5, null, 3],
      [null, 50, null, 7, 40, 1.5, null, unknown],
      [null, between(45, 58), null, between(1, 9, 6), between(35, 60), between(-3.5, 2.25, 0), null, 10],
      [null, 42, null, unknown, between(30, 70), null, null, null],
      [null, 60, null, 0, 70, 12.5, null, 0],
    ],
    [
      { criterionId: id(4), score: 2, label: 'mørkt', value: 0.7 },
      { criterionId: id(4), score: 5, label: 'tåleligt', value: null },
      { criterionId: id(4), score: 6, label: 'for lyst', value: 0.2 },
      { criterionId: id(4), score: 10, label: 'helt lyst', value: null },
      { criterionId: id(5), score: 45, label: 'kontor', value: 0.9 },
    ],
  );
  const named = withScenarios(plan, {
    A: { name: 'Nul', collaborationModel: 5, advantages: 'Kendt' },
    C: { description: 'Et nyt hus' },
  });
  return { ...named, meta: { ...named.meta, baselineId: id(101), inhabitants: 12_345 } };
}

/** Texts that a spreadsheet, its XML or its footer could take for something else. */
export const hostileTexts = [
  '=1+1',
  '+SUM(A1:A9)',
  '-2',
  '@SUM(1)',
  ' =HYPERLINK("http://example.org")',
  '_x0041_ og _x005F_',
  '<b>&amp;</b> "citat" \'apostrof\'',
  '&P &N &L&99',
  'ord'.repeat(60),
  '👨‍👩‍👧 日本語',
  '#REF!',
  'TRUE',
  '2026-01-01',
];

/** Each hostile text is a criterion's name and definition, and a scenario's advantage. */
export function hostilePlan(): Plan {
  const plan = planOf(
    hostileTexts.map((text) => ({ name: text.slice(0, 200), definition: text, unit: text.slice(0, 20) })),
    hostileTexts.map((_, i) => hostileTexts.map((_text, j) => (i + j) % 11)),
  );
  const letters = Object.values(plan.scenarios).map((scenario) => scenario.shortName);
  const changes = letters.map((letter, i): [string, Partial<Scenario>] => [
    letter,
    { name: hostileTexts[i] ?? '', advantages: hostileTexts[i] ?? '', drawbacks: 'lang '.repeat(2_000) },
  ]);
  const named = withScenarios(plan, Object.fromEntries(changes));
  return { ...named, meta: { ...named.meta, title: '=A&B & "P" '.repeat(18), municipality: '&Z<>' } };
}

/** As many scenarios and criteria as any plan will have, some scores uncertain, some unknown. */
export function largePlan(scenarioCount: number, criterionCount: number): Plan {
  const criteria = Array.from({ length: criterionCount }, (_, j) => ({
    name: `Kriterium ${j + 1}`,
    swingPoints: 10 + (j % 7),
  }));
  const plan = planOf(
    criteria,
    Array.from({ length: scenarioCount }, (_, i) =>
      criteria.map((__, j) => {
        if ((i + j) % 97 === 96) return unknown;
        const likely = (i * 7 + j * 3) % 11;
        return (i * j) % 53 === 52 ? between(0, 10, likely) : likely;
      }),
    ),
  );
  const scenarios = Object.values(plan.scenarios).map((scenario, i) => ({
    ...scenario,
    shortName: `${i + 1}`,
  }));
  return { ...plan, scenarios: Object.fromEntries(scenarios.map((row) => [row.id, row])) };
}
