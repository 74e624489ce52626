import { z } from 'zod';
import { isInBuilding } from '../plan/house-invariants.ts';
import { nameIn } from '../plan/name-in.ts';
import { collections, type RowOf } from '../plan/plan.ts';
import { command, Refusal } from './command.ts';
import { put } from './rows.ts';

/** The lists that can be taken over from elsewhere, each with the collection that has a row for each of its rows. */
export const listNames = {
  functions: 'functions',
  areaSchedule: 'functions',
  services: 'services',
  staff: 'staffGroups',
  needs: 'needs',
  nearness: 'nearness',
  economy: 'economyLines',
} as const satisfies { [list: string]: ListCollection };
export type ListName = keyof typeof listNames;

/** What lists write to, things before what is said of them. */
const listCollections = [
  'services',
  'serviceMarks',
  'functions',
  'needs',
  'needFunctions',
  'needServices',
  'staffGroups',
  'nearness',
  'economyLines',
  'scenarioFunctions',
  'scenarioStaff',
  'placements',
  'economyAmounts',
] as const;
type ListCollection = (typeof listCollections)[number];

/** Rows of the plan, by collection, as a list makes them. */
export type ListRows = { [Name in ListCollection]?: RowOf<Name>[] | undefined } & {
  /** Keys of answers to needs that end. */
  unanswered?: string[] | undefined;
};

const maxRows = 20_000;

const rowsSchema = z.strictObject({
  ...(Object.fromEntries(
    listCollections.map((name) => [name, z.array(collections[name].schema).max(maxRows).optional()]),
  ) as { [Name in ListCollection]: z.ZodOptional<z.ZodArray<(typeof collections)[Name]['schema']>> }),
  unanswered: z.array(z.string().max(200)).max(maxRows).optional(),
});

/**
 * Takes a list from elsewhere over in one step of undo, whatever it touches: things that are new or changed as a whole,
 * and what a scenario makes of them. All of it or nothing.
 */
export const listTake = command({
  input: z.strictObject({
    list: z.enum(Object.keys(listNames) as [ListName, ...ListName[]]),
    /** File and sheet, for the history; empty for what was pasted. */
    from: z.string().max(300),
    rows: rowsSchema,
  }),
  label(_plan, { list, from, rows }) {
    const count = rows[listNames[list]]?.length ?? 0;
    const one = count === 1 ? '.one' : '';
    return from === ''
      ? { key: `history.list.${list}${one}`, params: { count } }
      : { key: `history.listFrom.${list}${one}`, params: { count, from } };
  },
  apply(draft, { rows }) {
    for (const key of rows.unanswered ?? []) {
      delete draft.needFunctions[key];
      delete draft.needServices[key];
    }
    for (const name of listCollections) {
      for (const row of rows[name] ?? []) put(draft, name, row);
    }
    for (const { scenarioId, functionId, zoneId } of rows.placements ?? []) {
      if (isInBuilding(draft, scenarioId, zoneId)) continue;
      throw new Refusal('placement_elsewhere', { name: nameIn(draft.functions, functionId) });
    }
  },
});
