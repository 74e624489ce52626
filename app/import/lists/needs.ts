import type { Need } from '../../plan/need.ts';
import { type Plan, sorted } from '../../plan/plan.ts';
import { ok, type Result, refused } from '../../plan/result.ts';
import { cellText } from '../list-cell.ts';
import { dateFieldOf, named, numberFieldOf, textFieldOf } from '../list-fields.ts';
import { byName, type ListField, type ListKind, type ListThing, namedRow, nameKey } from '../list-kind.ts';
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
  answersField(),
  textFieldOf(named('note', 'field.note', /bemærk|note|remark|kommentar|comment/), 10_000),
];

/** Needs, with who voiced them and what answers them. A need is known by its wording. */
export const needList: ListKind = {
  name: 'needs',
  fields: () => fields,
  required: ['statement'],
  work({ plan, newId }) {
    const known = byName(Object.values(plan.needs), ({ statement }) => statement);
    const next = nextSort(plan.needs);
    const answers = answersOf(plan);
    const thingOf = (row: Need): ListThing => ({
      key: row.id,
      name: row.statement,
      now: { ...row, answers: answers.get(row.id) ?? [] },
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
      rows({ answers: given, ...values }, { key, name, now }) {
        const base = now === null ? newNeed(name, newId(), next()) : plan.needs[key];
        if (!base) throw new Error(`no need ${key}`);
        const ids = Array.isArray(given) ? (given as string[]) : null;
        const before = answers.get(base.id) ?? [];
        return ok({
          needs: [{ ...base, ...values } as Need],
          needFunctions: ids
            ?.filter((id) => plan.functions[id])
            .map((functionId) => ({ needId: base.id, functionId })),
          needServices: ids
            ?.filter((id) => plan.services[id])
            .map((serviceId) => ({ needId: base.id, serviceId })),
          unanswered: ids ? before.filter((id) => !ids.includes(id)).map((id) => `${base.id}.${id}`) : [],
        });
      },
      all: () => sorted(plan.needs).map(thingOf),
    };
  },
};

/** Ids of functions and services that answer each need. */
function answersOf(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const answers = new Map<string, string[]>();
  const add = (needId: string, id: string) => answers.set(needId, [...(answers.get(needId) ?? []), id]);
  for (const { needId, functionId } of Object.values(plan.needFunctions)) add(needId, functionId);
  for (const { needId, serviceId } of Object.values(plan.needServices)) add(needId, serviceId);
  return answers;
}

/** What answers a need: functions and services by their names, with semicolons, line breaks or commas between. */
function answersField(): ListField {
  return {
    ...named(
      'answers',
      'list.field.answers',
      /svare[rs]|dække[rst]|løse[rs]|funktion|answer|function|covered by/,
    ),
    read: (cell, { plan, numbers }) => readAnswers(plan, cellText(cell, numbers)),
    show: (value, { plan }) =>
      (Array.isArray(value) ? (value as string[]) : [])
        .map((id) => plan.functions[id]?.name ?? plan.services[id]?.name ?? '')
        .join('; '),
  };
}

function readAnswers(plan: Plan, text: string): Result<readonly string[]> {
  if (/^[-–—]$/.test(text)) return ok([]);
  const ids: string[] = [];
  for (const part of partsOf(text, /\s*[;·\n]\s*/)) {
    const whole = answerNamed(plan, part);
    // A name may hold a comma of its own: only one that is no name is taken apart there.
    const names = whole.length > 0 ? [part] : partsOf(part, /\s*,\s*/);
    for (const name of names) {
      const found = answerNamed(plan, name);
      const [only] = found;
      if (only === undefined) return refused('list_answer_unknown', { text: name });
      if (found.length > 1) return refused('list_unclear', { text: name });
      ids.push(only);
    }
  }
  return ok([...new Set(ids)]);
}

function partsOf(text: string, divider: RegExp): string[] {
  return text
    .split(divider)
    .map((part) => part.trim())
    .filter(Boolean);
}

function answerNamed(plan: Plan, name: string): string[] {
  const wanted = nameKey(name);
  return [...Object.values(plan.functions), ...Object.values(plan.services)]
    .filter((row) => nameKey(row.name) === wanted)
    .map(({ id }) => id);
}

function newNeed(statement: string, id: string, sort: number): Need {
  return { id, sort, statement, voicedBy: '', occasion: '', voicedOn: null, importance: null, note: '' };
}
