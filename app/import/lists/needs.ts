import { rowIn } from '../../plan/item-at.ts';
import { nameIn } from '../../plan/name-in.ts';
import { type Need, usualNeed } from '../../plan/need.ts';
import { sorted } from '../../plan/plan.ts';
import { ok, type Result, refused } from '../../plan/result.ts';
import { cellText } from '../list-cell.ts';
import { dateFieldOf, named, numberFieldOf, textFieldOf } from '../list-fields.ts';
import {
  byName,
  type ListField,
  type ListKind,
  type ListThing,
  type ListValue,
  namedRow,
  nameKey,
} from '../list-kind.ts';
import { nextSort } from './functions.ts';

const importanceField = numberFieldOf(
  named('importance', 'field.importance', /vigtig|prioritet|vægt|importance|priority/),
  {
    low: 1,
    high: 5,
    isWhole: true,
  },
);

const fields: readonly ListField[] = [
  textFieldOf(named('statement', 'field.statement', /^behov|ønske|udsagn|\bneeds?\b|statement/), 10_000),
  textFieldOf(
    named('voicedBy', 'field.voicedBy', /hvem|målgruppe|interessent|sagt|voiced|\bwho\b|stakeholder/),
    200,
  ),
  textFieldOf(
    named('occasion', 'field.occasion', /anledning|^hvor$|møde|workshop|høring|occasion|^where$/),
    200,
  ),
  dateFieldOf(named('voicedOn', 'field.voicedOn', /dato|hvornår|date|when/)),
  {
    ...importanceField,
    // Dots as the screen shows them.
    read(cell, context) {
      const dots = /^(●{1,5})○*$/.exec(cellText(cell, context.numbers))?.[1];
      return dots ? ok(dots.length) : importanceField.read(cell, context);
    },
  },
  answersField(
    named(
      'functions',
      'list.field.answeringFunctions',
      /^(?:funktion|svares af|dækkes af|løses af|function|answered by|covered by)/,
    ),
    'functions',
  ),
  answersField(named('services', 'list.field.answeringServices', /^(?:ydelse|service)/), 'services'),
  textFieldOf(named('note', 'field.note', /bemærk|note|remark|kommentar|comment/), 10_000),
];

/** Needs, with who voiced them and what answers them. A need is known by its wording. */
export const needList: ListKind = {
  name: 'needs',
  sheet: 'matrix.needs.title',
  fields: () => fields,
  required: ['statement'],
  work({ plan, newId }) {
    const known = byName(Object.values(plan.needs), ({ statement }) => statement);
    const next = nextSort(plan.needs);
    const functions = answers(plan.needFunctions, ({ functionId }) => functionId);
    const services = answers(plan.needServices, ({ serviceId }) => serviceId);
    const thingOf = (row: Need): ListThing => ({
      key: row.id,
      name: row.statement,
      now: { ...row, functions: functions.get(row.id) ?? [], services: services.get(row.id) ?? [] },
    });
    return {
      thing(values) {
        const statement = String(values.statement);
        const found = namedRow(known, statement, 'statement');
        if (!found.ok) return found;
        return ok(
          found.value
            ? thingOf(found.value)
            : { key: `new ${nameKey(statement)}`, name: statement, now: null },
        );
      },
      settle: ({ statement: _statement, ...values }) => ok(values),
      rows({ functions: functionIds, services: serviceIds, ...values }, { key, name, now }) {
        const base =
          now === null
            ? { ...usualNeed, statement: name, id: newId(), sort: next() }
            : rowIn(plan.needs, key);
        const needId = base.id;
        const ended = (given: ListValue | undefined, before: readonly string[] = []) =>
          given === undefined
            ? []
            : before.filter((id) => !idsOf(given).includes(id)).map((id) => `${needId}.${id}`);
        return ok({
          needs: [{ ...base, ...values } as Need],
          needFunctions: idsOf(functionIds).map((functionId) => ({ needId, functionId })),
          needServices: idsOf(serviceIds).map((serviceId) => ({ needId, serviceId })),
          unanswered: [
            ...ended(functionIds, functions.get(needId)),
            ...ended(serviceIds, services.get(needId)),
          ],
        });
      },
      all: () => sorted(plan.needs).map(thingOf),
    };
  },
};

/** Ids of what answers each need, from rows that join the two. */
function answers<Link extends { needId: string }>(
  links: { readonly [key: string]: Link },
  idOf: (link: Link) => string,
): ReadonlyMap<string, readonly string[]> {
  const byNeed = Map.groupBy(Object.values(links), ({ needId }) => needId);
  return new Map([...byNeed].map(([needId, own]) => [needId, own.map(idOf)]));
}

/** What answers a need, by name, with semicolons, line breaks or commas between. */
function answersField(
  known: Pick<ListField, 'key' | 'label' | 'usual'>,
  collection: 'functions' | 'services',
): ListField {
  return {
    ...known,
    read: (cell, { plan, numbers }) => readAnswers(plan[collection], cellText(cell, numbers), collection),
    show: (value, { plan }) =>
      idsOf(value)
        .map((id) => nameIn(plan[collection], id))
        .join('; '),
  };
}

type Named = { readonly [id: string]: { readonly id: string; readonly name: string } };

function readAnswers(
  rows: Named,
  text: string,
  collection: 'functions' | 'services',
): Result<readonly string[]> {
  if (/^[-–—]$/.test(text)) return ok([]);
  const ids: string[] = [];
  const all = Object.values(rows);
  const called = (name: string) => all.filter((row) => nameKey(row.name) === nameKey(name));
  for (const part of partsOf(text, /\s*[;·\n]\s*/)) {
    // A name may hold a comma of its own: only one that is no name is taken apart there.
    const names = called(part).length > 0 ? [part] : partsOf(part, /\s*,\s*/);
    for (const name of names) {
      const found = called(name);
      const [only] = found;
      if (!only) return refused(`list_unknown_${collection}`, { text: name });
      if (found.length > 1) return refused('list_unclear', { text: name });
      ids.push(only.id);
    }
  }
  return ok([...new Set(ids)]);
}

function idsOf(value: ListValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function partsOf(text: string, divider: RegExp): string[] {
  return text
    .split(divider)
    .map((part) => part.trim())
    .filter(Boolean);
}
