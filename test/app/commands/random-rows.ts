import fc, { type GeneratorValue } from 'fast-check';
import type { z } from 'zod';
import type { CommandType, InputOf } from '#app/commands/registry.ts';
import { type CollectionName, collections, type Plan, type RowOf } from '#app/plan/plan.ts';

const texts = [
  '',
  'Nordby',
  ' æøå ÆØÅ é ',
  'to\r\nlinjer\tog tab',
  'nul\u0000 og \ud800 halvt par',
  "'; DROP TABLE ratings; --",
  '=1+1',
  '👨‍👩‍👧 a\u030a',
  '__proto__',
];

export const text = (g: GeneratorValue) => pick(g, texts);
export const name = (g: GeneratorValue) =>
  `${g(fc.constantFrom, 'A', 'Økonomi', 'Åbningstid "lang"')} ${text(g)}`;
export const sort = (g: GeneratorValue) => g(fc.integer, { min: -3, max: 3 });
export const id = (g: GeneratorValue) => g(fc.uuid);
/** One of the items. Drawn by its place: fast-check compares every argument with all those of earlier draws. */
export function pick<Item>(g: GeneratorValue, items: readonly Item[]): Item {
  return items[g(fc.nat, items.length - 1)] as Item;
}
/** Once in `times`; not zero, as small numbers are what fast-check likes best. */
export const rarely = (g: GeneratorValue, times: number) => g(fc.nat, times - 1) === Math.floor(times / 2);
export const maybe = <Value>(g: GeneratorValue, value: Value) => (g(fc.boolean) ? value : null);

/** Without −0: the file and JSON know one zero only. */
export const amount = (g: GeneratorValue) =>
  g(fc.constantFrom, 0, 1, 5, -2.5, 0.1, 1 / 3, 1e12, -1e12, 1e-300, 123_456.789);

/** The key of some row of the plan; now and then of none. */
export function key(g: GeneratorValue, plan: Plan, collection: CollectionName): string {
  const keys = Object.keys(plan[collection]);
  return keys.length === 0 || rarely(g, 20) ? id(g) : pick(g, keys);
}

export const several = <Row>(g: GeneratorValue, row: () => Row): Row[] =>
  Array.from({ length: g(fc.integer, { min: 1, max: 3 }) }, row);

/**
 * A row of a collection as its schema allows: fields that name rows of the plan name some of them, most of the time.
 * Rules between the fields of a row are met by a few tries; a row that still breaks one is refused as input.
 */
export function randomRow<Name extends CollectionName>(
  g: GeneratorValue,
  plan: Plan,
  name: Name,
): RowOf<Name> {
  const { schema, references, clears } = collections[name];
  const links = { ...references, ...clears } as { readonly [field: string]: CollectionName };
  const fields = Object.entries((schema as unknown as z.ZodObject).shape);
  const attempt = () =>
    Object.fromEntries(
      fields.map(([field, type]) => {
        const target = links[field];
        return [field, target ? link(g, plan, target, isNullable(type)) : value(g, type)];
      }),
    );
  let row = attempt();
  for (let tries = 0; tries < 10 && !schema.safeParse(row).success; tries++) row = mended(name, attempt());
  return row as RowOf<Name>;
}

/** Fields that chance alone would never bring together. */
function mended(name: CollectionName, row: Record<string, unknown>): Record<string, unknown> {
  if (name === 'scenarioServices') {
    return { ...row, ...noShares, counterShare: 0.25, appointmentShare: 0.75 };
  }
  if (name === 'nearness' && String(row.functionAId) > String(row.functionBId)) {
    return { ...row, functionAId: row.functionBId, functionBId: row.functionAId };
  }
  if (name === 'openingHours') return { ...row, ...day, ...(row.kind === 'selfService' ? { posts: 0 } : {}) };
  if (name === 'openingExceptions') return { ...row, ...holiday };
  if (name === 'shiftPatterns') return { ...row, ...day, breakFromMinute: null, breakMinutes: 0 };
  if (name === 'economyAmounts') return { ...row, low: null, high: null };
  return row;
}

const day = { fromMinute: 540, toMinute: 960 };
const noShares = { assistedShare: 0, selfServiceShare: 0, telephoneShare: 0, digitalShare: 0 };
const holiday = {
  fromDate: '2027-07-01',
  toDate: '2027-07-31',
  kind: 'closed',
  fromMinute: null,
  toMinute: null,
};

function link(g: GeneratorValue, plan: Plan, target: CollectionName, nullable: boolean): string | null {
  const isEmpty = Object.keys(plan[target]).length === 0 && !rarely(g, 10);
  return nullable && (isEmpty || g(fc.boolean)) ? null : key(g, plan, target);
}

const isNullable = (type: unknown) => (type as z.ZodType).def.type === 'nullable';

/** A value that a field's schema allows. */
function value(g: GeneratorValue, type: unknown): unknown {
  const { def } = type as z.ZodType & { def: { innerType?: unknown; entries?: Record<string, string> } };
  if (def.type === 'nullable') return g(fc.boolean) ? null : value(g, def.innerType);
  if (def.type === 'boolean') return g(fc.boolean);
  if (def.type === 'enum') return pick(g, Object.values(def.entries ?? {}));
  const parse = (candidate: unknown) => (type as z.ZodType).safeParse(candidate).success;
  const candidates: (string | number)[] =
    def.type === 'number'
      ? [0, 1, 2, 0.5, 0.25, 5, 540, 2026, 2027, 1e9, -2.5, 1 / 3].filter(parse)
      : [
          text(g),
          name(g),
          '2027-03-01',
          '',
          '23.09.02',
          'bs-pas-voksen',
          'front_share',
          'A',
          '0f'.repeat(32),
          id(g),
        ].filter(parse);
  return pick(g, candidates);
}

type Inputs<Key extends string> = {
  [Type in Key & CommandType]: (g: GeneratorValue, plan: Plan) => InputOf<Type>;
};

/** How to ask for the commands of a list. */
export function listInputs<Type extends string, Name extends CollectionName>(
  type: Type,
  name: Name,
): Inputs<`${Type}.add` | `${Type}.update` | `${Type}.remove`> {
  const keys = (g: GeneratorValue, plan: Plan) => several(g, () => key(g, plan, name));
  return {
    [`${type}.add`]: (g: GeneratorValue, plan: Plan) => ({
      rows: several(g, () => randomRow(g, plan, name)),
    }),
    [`${type}.update`]: (g: GeneratorValue, plan: Plan) => {
      const { id: _id, ...fields } = randomRow(g, plan, name) as { id: string };
      const some = Object.entries(fields).filter(() => g(fc.boolean));
      return { ids: keys(g, plan), changes: Object.fromEntries(some) };
    },
    [`${type}.remove`]: (g: GeneratorValue, plan: Plan) => ({ ids: keys(g, plan) }),
  } as unknown as Inputs<`${Type}.add` | `${Type}.update` | `${Type}.remove`>;
}

/** How to ask for the commands of a matrix. */
export function cellInputs<Name extends CollectionName>(name: Name): Inputs<`${Name}.set` | `${Name}.clear`> {
  return {
    [`${name}.set`]: (g: GeneratorValue, plan: Plan) => ({
      rows: several(g, () => randomRow(g, plan, name)),
      ...(g(fc.boolean) ? { clear: several(g, () => key(g, plan, name)) } : {}),
    }),
    [`${name}.clear`]: (g: GeneratorValue, plan: Plan) => ({
      keys: several(g, () => key(g, plan, name)),
    }),
  } as unknown as Inputs<`${Name}.set` | `${Name}.clear`>;
}
