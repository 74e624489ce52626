import { defaultStepShare } from '../decision/scale.ts';
import { valueAt } from '../decision/value-function.ts';
import { levelsOf, type TreeNode, valuePoints } from '../plan/criteria-tree.ts';
import type { Criterion, Level } from '../plan/criterion.ts';
import { type Plan, sorted } from '../plan/plan.ts';
import { isMeasured } from '../results/measured.ts';
import { headerRow, plain } from './cells.ts';
import type { Council } from './council.ts';
import { houseAssumptionRows } from './house-assumptions.ts';
import { type Cell, formula, type Matrix, type Row } from './matrix.ts';
import { measureSentence } from './measured-cells.ts';

/** Row of a criterion's worst or best level, which the score sheet points to. */
export function levelRow(criterionId: string, end: 'worst' | 'best'): string {
  return `${criterionId}.${end}`;
}

/** What the result rests on: the plan's own figures, every assumption, and each criterion's agreed scale. */
export function assumptionsMatrix(council: Council): Matrix {
  const { plan, nodes, say } = council;
  const assumptions = sorted(plan.assumptions);
  const leaves = nodes.filter((node) => node.criterion.kind === 'leaf');
  return {
    id: 'assumptions',
    title: say('matrix.assumptions.title'),
    notes: [say('matrix.assumptions.note')],
    columns: [
      { key: 'name', title: say('matrix.assumptions.name'), width: 40 },
      { key: 'value', title: say('matrix.assumptions.value'), width: 11, format: 'general' },
      { key: 'unit', title: say('matrix.assumptions.unit'), width: 24 },
      {
        key: 'worth',
        title: say('matrix.assumptions.worth'),
        unit: say('matrix.assumptions.worthUnit'),
        width: 9,
        format: 'one-decimal',
      },
      { key: 'source', title: say('matrix.assumptions.source'), width: 52 },
      { key: 'mark', title: say('matrix.assumptions.mark'), width: 15 },
      { key: 'role', title: say('matrix.assumptions.role'), width: 20 },
      { key: 'on', title: say('matrix.assumptions.on'), width: 12, format: 'date' },
    ],
    rows: [
      headerRow('plan', say('matrix.assumptions.plan')),
      ...planRows(council),
      ...(assumptions.length > 0 ? [headerRow('figures', say('matrix.assumptions.figures'))] : []),
      ...assumptions.map((assumption) =>
        data(assumption.id, {
          name: plain(assumption.name),
          value: plain(assumption.value),
          unit: plain(assumption.unit),
          source: plain(assumption.source),
          mark: plain(say(`matrix.assumptions.mark.${assumption.mark}`)),
          role: plain(assumption.confirmedByRole),
          on: plain(assumption.confirmedOn ? new Date(`${assumption.confirmedOn}T00:00:00Z`) : null),
        }),
      ),
      ...houseAssumptionRows(council),
      ...(leaves.length > 0 ? [headerRow('scales', say('matrix.assumptions.scales'))] : []),
      ...leaves.flatMap((node) => scaleRows(council, node)),
    ],
  };
}

function data(key: string, cells: Row['cells']): Row {
  return { key, kind: 'data', depth: 1, cells };
}

function planRows({ plan, say }: Council): Row[] {
  const { meta } = plan;
  const figure = (key: 'inhabitants' | 'priceLevel' | 'budgetYear' | 'leadLimit' | 'step', value: Cell) =>
    data(`plan.${key}`, {
      name: plain(say(`matrix.assumptions.${key}`)),
      value,
      unit: plain(say(`matrix.assumptions.${key}.unit`)),
      source: plain(say(`matrix.assumptions.${key}.source`)),
      mark: plain(
        say(key === 'step' ? 'matrix.assumptions.mark.assumption' : 'matrix.assumptions.mark.plan'),
      ),
    });
  return [
    figure('inhabitants', plain(meta.inhabitants, 'integer')),
    figure('priceLevel', plain(meta.priceLevelYear)),
    figure('budgetYear', plain(meta.budgetYear)),
    figure('leadLimit', plain(meta.leadLimitShare, 'percent')),
    figure('step', plain(defaultStepShare, 'percent')),
  ];
}

interface LevelLine {
  row: string;
  score: number;
  label: string;
  /** Ends, and levels that have a value of their own; the others are only described. */
  agreed: boolean;
}

/** The levels of a leaf as they stand on the sheet, worst first; the ends even when nobody described them. */
export function levelLines(plan: Plan, criterion: Criterion): LevelLine[] {
  const { id, worst, best } = criterion;
  if (worst === null || best === null || worst === best) return [];
  const described = levelsOf(plan, criterion);
  const line = (score: number, row: string, level: Level | undefined): LevelLine => ({
    row,
    score,
    label: level?.label ?? '',
    agreed: score === worst || score === best || (level?.value ?? null) !== null,
  });
  return [
    line(
      worst,
      levelRow(id, 'worst'),
      described.find((level) => level.score === worst),
    ),
    ...described
      .filter((level) => level.score !== worst && level.score !== best)
      .map((level) => line(level.score, level.id, level)),
    line(
      best,
      levelRow(id, 'best'),
      described.find((level) => level.score === best),
    ),
  ];
}

/** A leaf, and under it its levels with what each is worth. */
function scaleRows(council: Council, { criterion }: TreeNode): Row[] {
  const { plan, say } = council;
  const { id, worst, best, unit } = criterion;
  const leaf = data(id, {
    name: plain(criterion.name),
    unit: plain(unit),
    source: plain(criterion.definition || say('matrix.assumptions.noDefinition')),
  });
  if (worst === null || best === null || worst === best) {
    return [
      leaf,
      ...measureRows(council, criterion),
      detail(`${id}.none`, { name: plain(say('matrix.assumptions.noScale')) }),
    ];
  }
  const points = valuePoints(plan, criterion);
  const levels = levelLines(plan, criterion);
  return [
    leaf,
    ...measureRows(council, criterion),
    ...levels.map((level, index) => {
      const worth = 100 * (valueAt(points, (level.score - worst) / (best - worst)) ?? 0);
      const agreedBefore = levels.slice(0, index).findLast((other) => other.agreed);
      const agreedAfter = levels.slice(index + 1).find((other) => other.agreed);
      return detail(level.row, {
        name: plain(levelName(level.row, id, say)),
        value: plain(level.score),
        unit: plain(unit),
        worth:
          level.agreed || !agreedBefore || !agreedAfter
            ? plain(worth)
            : { value: worth, formula: between(agreedBefore.row, level.row, agreedAfter.row) },
        source: plain(level.label),
      });
    }),
  ];
}

/** What measures it, and since when its range is agreed on. */
function measureRows(council: Council, criterion: Criterion): Row[] {
  if (!isMeasured(criterion)) return [];
  const { say } = council;
  const { id, rangeAgreedOn } = criterion;
  return [
    detail(`${id}.measure`, {
      name: plain(say('matrix.assumptions.measuredBy')),
      source: plain(measureSentence(council, criterion)),
      mark: plain(say(`matrix.assumptions.range.${rangeAgreedOn === null ? 'proposed' : 'agreed'}`)),
      on: plain(rangeAgreedOn ? new Date(`${rangeAgreedOn}T00:00:00Z`) : null),
    }),
  ];
}

function levelName(row: string, id: string, say: Council['say']): string {
  if (row === levelRow(id, 'worst')) return say('matrix.assumptions.worst');
  return row === levelRow(id, 'best') ? say('matrix.assumptions.best') : say('matrix.assumptions.level');
}

/** A level that is only described lies on the line between the agreed ones around it. */
function between(before: string, at: string, after: string) {
  const score = (row: string) => ({ row, column: 'value' });
  const worth = (row: string) => ({ row, column: 'worth' });
  return formula`${worth(before)}+(${worth(after)}-${worth(before)})*(${score(at)}-${score(before)})/(${score(after)}-${score(before)})`;
}

function detail(key: string, cells: Row['cells']): Row {
  return { key, kind: 'detail', depth: 2, cells };
}
