import { type CellRef, type Formula, formula } from './matrix.ts';

/** Totals this close are equal: the program's own tolerance (`tieTolerance`), on the scale 0–100. */
const tie = '1E-10';

/** Words that stand where there is no number, in the reader's language. */
export interface Words {
  none: string;
  unknown: string;
  outside: string;
}

/** Where one leaf stands on the score sheet. */
export interface LeafCells {
  worst: CellRef;
  best: CellRef;
  weight: CellRef;
  /**
   * Where its value function has points between worst and best: the rows of its levels among the assumptions,
   * worst first. Empty for the straight line.
   */
  levels: readonly string[];
  /** Measured: a figure beyond the scale counts as its end; a score that somebody types there is refused. */
  isHeld: boolean;
}

/** Share of the siblings' points times the parent's weight; 0 while nobody has points. */
export function weightFormula(own: CellRef, siblings: Formula, parent: CellRef | null): Formula {
  const share = formula`IF(${siblings}>0,${own}/${siblings},0)`;
  return parent ? formula`${share}*${parent}` : share;
}

/** Value 0–100 of a score; a word where the score is unknown or outside the agreed scale. */
export function valueFormula(leaf: LeafCells, score: CellRef, words: Words): Formula {
  const known = leaf.isHeld
    ? worth(leaf, score)
    : formula`IF(${inside(leaf, score)},${worth(leaf, score)},${text(words.outside)})`;
  return formula`IF(ISNUMBER(${score}),${known},${text(words.none)})`;
}

function inside({ worst, best }: LeafCells, score: CellRef): Formula {
  return formula`(${score}-${worst})*(${score}-${best})<=0`;
}

/**
 * The straight line from worst to best, or the line through agreed points: the sum over its stretches of what
 * each adds, `(1 + |a| − |b|) / 2` being the share of a stretch that lies behind the score: none or all of it beyond.
 */
function worth(leaf: LeafCells, score: CellRef): Formula {
  const { worst, best, levels } = leaf;
  if (levels.length === 0) {
    const share = formula`(${score}-${worst})/(${best}-${worst})`;
    return leaf.isHeld ? formula`100*MAX(0,MIN(1,${share}))` : formula`100*${share}`;
  }
  const startScores = levelCells(levels.slice(0, -1), 'value');
  const endScores = levelCells(levels.slice(1), 'value');
  const gain = formula`${levelCells(levels.slice(1), 'worth')}-${levelCells(levels.slice(0, -1), 'worth')}`;
  const width = formula`(${endScores}-${startScores})`;
  return formula`SUMPRODUCT((${gain})*(1+ABS((${score}-${startScores})/${width})-ABS((${score}-${endScores})/${width})))/2`;
}

function levelCells(levels: readonly string[], column: 'value' | 'worth'): CellRef {
  const [first = '', last = first] = [levels[0], levels.at(-1)];
  return { matrix: 'assumptions', row: first, column, to: { row: last, column } };
}

/** The score in the middle of an uncertain one, as long as nobody writes a likely score over it. */
export function middleFormula(a: CellRef, b: CellRef, words: Words): Formula {
  return formula`IF(COUNT(${a},${b})=2,(${a}+${b})/2,${text(words.unknown)})`;
}

/**
 * Least or largest value between the two ends of an uncertain score; empty text where the score isn't
 * uncertain. A value function that rises and falls has its extremes at its points, not at the ends.
 */
export function boundFormula(
  kind: 'MIN' | 'MAX',
  leaf: LeafCells,
  a: CellRef,
  b: CellRef,
  words: Words,
): Formula {
  let bound = formula`${kind}(${worth(leaf, a)},${worth(leaf, b)})`;
  if (leaf.levels.length > 0) {
    const scores = levelCells(leaf.levels, 'value');
    const worths = levelCells(leaf.levels, 'worth');
    const between = formula`(${scores}-${a})*(${scores}-${b})<0`;
    const extreme =
      kind === 'MIN'
        ? formula`1000+SUMPRODUCT(MIN((${between})*(${worths}-1000)))`
        : formula`SUMPRODUCT(MAX((${between})*${worths}))`;
    bound = formula`${kind}(${worth(leaf, a)},${worth(leaf, b)},${extreme})`;
  }
  const known = leaf.isHeld
    ? bound
    : formula`IF(AND(${inside(leaf, a)},${inside(leaf, b)}),${bound},${text(words.outside)})`;
  return formula`IF(COUNT(${a},${b})=2,${known},"")`;
}

/** Weight times value; 0 without a value where the weight is 0 too, for then nothing is missing. */
export function weightedFormula(weight: CellRef, value: CellRef, words: Words): Formula {
  return formula`IF(ISNUMBER(${value}),${weight}*${value},IF(${weight}=0,0,${text(words.none)}))`;
}

/** What the leaf adds to the lowest or highest total: its own value where the score isn't uncertain. */
export function weightedBoundFormula(
  kind: 'MIN' | 'MAX',
  weight: CellRef,
  bound: CellRef,
  weighted: CellRef,
): Formula {
  const whole = kind === 'MIN' ? formula`0` : formula`100*${weight}`;
  return formula`IF(ISNUMBER(${bound}),${weight}*${bound},IF(${bound}="",${weighted},${whole}))`;
}

/** The sum of what lies under a group, or the word while a part of it has no number. */
export function groupFormula(sum: Formula, count: Formula, parts: number, words: Words): Formula {
  return formula`IF(${count}=${parts},${sum},${text(words.none)})`;
}

/** As {@link groupFormula}, and only while the weights make a whole. */
export function totalFormula(weights: CellRef, inner: Formula, words: Words): Formula {
  return formula`IF(ABS(${weights}-1)<1E-9,${inner},${text(words.none)})`;
}

/** 1 and the number of those that are better: equal totals share a rank. */
export function rankFormula(own: CellRef, all: CellRef, words: Words): Formula {
  return formula`IF(ISNUMBER(${own}),1+SUMPRODUCT(ISNUMBER(${all})*(${all}>${own}+${tie})),${text(words.none)})`;
}

export function behindFormula(own: CellRef, all: CellRef, words: Words): Formula {
  return formula`IF(ISNUMBER(${own}),${own}-MAX(${all}),${text(words.none)})`;
}

export function shareFormula(own: CellRef, all: CellRef, words: Words): Formula {
  return formula`IF(ISNUMBER(${own}),IF(MAX(${all})>0,${own}/MAX(${all}),${text(words.none)}),${text(words.none)})`;
}

/** The rows of totals: one scenario's cell in each, or all of them. */
export interface TotalCells {
  total: CellRef;
  low: CellRef;
  high: CellRef;
}

/** Shares of first places, counted on a certain day: figures, as a formula can't draw. */
export interface DrawnCells {
  own: CellRef;
  all: CellRef;
  /** The least share, 0–1, of those whom the draws put in front (`leadersByShare`). */
  least: number;
}

/**
 * Whether a scenario can be told apart from the first: the lead over it is at least what one step on one
 * criterion can move. A scenario without a total is in front when its highest possible total reaches the best,
 * and is itself the best when its lowest is (as `leadersInto`). Who stands alone in front has a word of its own.
 *
 * @param drawn whom the draws put in front as well, `null` where nothing was drawn
 */
export function separableFormula(
  own: TotalCells,
  all: TotalCells,
  step: CellRef,
  words: Words & { yes: string; no: string; leader: string },
  drawn: DrawnCells | null,
): Formula {
  const best = formula`MAX(${all.total},SUMPRODUCT(MAX(ISTEXT(${all.total})*${all.low})))`;
  const reaches = (total: CellRef) => formula`(${total}>=${best}-${tie})`;
  const inFront = (total: CellRef) => formula`(${reaches(total)}+(${total}>${best}-${step}+${tie})>0)`;
  const ownByStep = formula`IF(ISNUMBER(${own.total}),${inFront(own.total)},${reaches(own.high)})`;
  const allByStep = formula`ISNUMBER(${all.total})*${inFront(all.total)}+ISTEXT(${all.total})*${reaches(all.high)}`;
  const byShare = (share: CellRef) => formula`(${share}>=${String((drawn?.least ?? 1) - 1e-9)})`;
  const ownInFront = drawn ? formula`OR(${ownByStep},${byShare(drawn.own)})` : ownByStep;
  const alone = drawn
    ? formula`SUMPRODUCT(((${allByStep})+${byShare(drawn.all)}>0)*1)=1`
    : formula`SUMPRODUCT(${allByStep})=1`;
  return formula`IF(${ownInFront},IF(${alone},${text(words.leader)},${text(words.no)}),${text(words.yes)})`;
}

/** A text as a formula holds it. */
function text(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
