import type { Nearness } from '../../plan/building.ts';
import { nameIn } from '../../plan/name-in.ts';
import type { Plan } from '../../plan/plan.ts';
import { ok, type Result, refused } from '../../plan/result.ts';
import { cellText } from '../list-cell.ts';
import { choiceFieldOf, named, numberFieldOf, textFieldOf } from '../list-fields.ts';
import {
  type ListField,
  type ListKind,
  type ListThing,
  type ListValue,
  type ListValues,
  nameKey,
  refusedField,
} from '../list-kind.ts';

const rules = ['none', 'together', 'togetherFloor', 'apart', 'apartFloor'] as const;

const fields: readonly ListField[] = [
  functionField(named('a', 'list.field.a', /^(?:funktion|function|fra|from|rum|room)(?: ?[1a])?$/)),
  functionField(
    named(
      'b',
      'list.field.b',
      /^(?:og|and|til|to|ved|nær|near|funktion ?[2b]|function ?[2b]|anden funktion|rum ?[2b])$/,
    ),
  ),
  numberFieldOf(named('wish', 'field.wish', /nærhed|ønske|grad|wish|nearness|−1–3|-1–3/), {
    low: -1,
    high: 3,
    isWhole: true,
  }),
  choiceFieldOf(
    named('rule', 'field.rule', /krav|regel|demand|rule/),
    rules.map((rule) => ({
      value: rule,
      words: [`nearness.rule.${rule}`] as const,
      ...(rule === 'none' ? { usual: /^[-–—]$/ } : {}),
    })),
  ),
  textFieldOf(named('reason', 'field.reason', /begrundelse|hvorfor|reason|why/), 10_000),
];

/** How near functions should lie, pair by pair; in whichever order the two are named. */
export const nearnessList: ListKind = {
  name: 'nearness',
  sheet: 'matrix.nearness.title',
  fields: () => fields,
  required: ['a', 'b', 'wish'],
  work({ plan }) {
    const thingOf = (row: Nearness): ListThing => ({
      key: `${row.functionAId}.${row.functionBId}`,
      name: pairName(plan, row.functionAId, row.functionBId),
      now: nowOf(row),
    });
    return {
      thing({ a, b }) {
        const [first, second] = [String(a), String(b)].sort();
        if (first === undefined || second === undefined || first === second) {
          return refusedField('b', 'list_same_pair', { text: nameIn(plan.functions, String(b)) });
        }
        const key = `${first}.${second}`;
        const known = plan.nearness[key];
        return ok(known ? thingOf(known) : { key, name: pairName(plan, String(a), String(b)), now: null });
      },
      settle: ({ a: _a, b: _b, ...values }) => ok(values),
      rows(values, { key, now }) {
        const [functionAId = '', functionBId = ''] = key.split('.');
        const base =
          now === null ? { functionAId, functionBId, wish: 0, rule: 'none', reason: '' } : plan.nearness[key];
        return ok({ nearness: [{ ...base, ...values } as Nearness] });
      },
      all: () => Object.values(plan.nearness).map(thingOf),
    };
  },
};

function nowOf({ functionAId, functionBId, wish, rule, reason }: Nearness): ListValues {
  return { a: functionAId, b: functionBId, wish, rule, reason };
}

function pairName({ functions }: Plan, a: string, b: string): string {
  return `${nameIn(functions, a)} – ${nameIn(functions, b)}`;
}

/** A function that the plan has, by its name; pairs make none. */
function functionField(known: Pick<ListField, 'key' | 'label' | 'usual'>): ListField {
  return {
    ...known,
    read: (cell, { plan, numbers }) => functionNamed(plan, cellText(cell, numbers)),
    show: (id: ListValue, { plan }) => nameIn(plan.functions, String(id)),
  };
}

function functionNamed({ functions }: Plan, name: string): Result<string> {
  const found = Object.values(functions).filter((row) => nameKey(row.name) === nameKey(name));
  const [only] = found;
  if (!only) return refused('list_unknown_functions', { text: name });
  return found.length > 1 ? refused('list_unclear', { text: name }) : ok(only.id);
}
