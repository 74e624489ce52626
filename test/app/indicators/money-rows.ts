import type { EconomyAmount, EconomyKind, EconomyLine } from '#app/plan/economy.ts';
import { assumed } from '#app/plan/mark.ts';
import type { ParameterCode } from '#app/plan/parameters.ts';
import type { Plan } from '#app/plan/plan.ts';
import { id } from './houses.ts';

export function lineRow(word: string, kind: EconomyKind, more: Partial<EconomyLine> = {}): EconomyLine {
  return {
    id: id(word),
    sort: 0,
    kind,
    name: word,
    area: '',
    priceLevelYear: 2027,
    note: '',
    ...assumed,
    ...more,
  };
}

/** Amounts of a line in a scenario, from the budget year on; a number is certain, three are low, likely and high. */
export function amountRows(
  scenario: string,
  line: string,
  amounts: readonly (number | readonly [number, number, number] | null)[],
): EconomyAmount[] {
  return amounts.flatMap((amount, yearOffset) => {
    if (amount === null) return [];
    const [low, likely, high] = typeof amount === 'number' ? [null, amount, null] : amount;
    return [{ scenarioId: id(scenario), lineId: id(line), yearOffset, low, likely, high }];
  });
}

export function indexRow(year: number, indexLevel: number): Plan['priceIndices'][string] {
  return { year, indexLevel, ...assumed };
}

export function parameterRow(code: ParameterCode, value: number): Plan['assumptions'][string] {
  return { id: id(code.slice(-6)), sort: 0, code, name: code, value, unit: '', ...assumed };
}
