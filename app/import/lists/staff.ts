import { rowIn } from '../../plan/item-at.ts';
import { unconfirmed } from '../../plan/mark.ts';
import { type Plan, sorted } from '../../plan/plan.ts';
import { ok } from '../../plan/result.ts';
import { type ScenarioStaff, type StaffGroup, usualStaffGroup } from '../../plan/staff.ts';
import { named, numberFieldOf, textFieldOf, yesNoFieldOf } from '../list-fields.ts';
import {
  byName,
  type ListField,
  type ListKind,
  type ListThing,
  type ListValues,
  namedRow,
} from '../list-kind.ts';
import { newThing, nextSort } from './functions.ts';

const fte = /\s*(?:årsværk|åv|fte|fuldtid)\.?\s*$/i;

const fields: readonly ListField[] = [
  textFieldOf(
    named('name', 'field.staffGroupId', /personalegruppe|gruppe|stilling|team|staff|group|navn|name/),
    200,
  ),
  textFieldOf(named('profession', 'field.profession', /fag|profession|uddannelse/), 200),
  numberFieldOf(
    named('yearlyCostTDkk', 'field.yearlyCostTDkk', /løn|1[ ,]?000 kr|pr årsværk|per fte|yearly cost/),
    {
      low: 0,
      high: 100_000,
    },
  ),
  numberFieldOf(named('hourlyCostDkk', 'field.hourlyCostDkk', /time(?:løn|pris)|kr.*time|hour/), {
    low: 0,
    high: 100_000,
  }),
  numberFieldOf(named('fte', 'field.fte', /årsværk|normering|\bfte\b|fuldtid|stillinger/), {
    low: 0,
    high: 10_000,
    unit: fte,
  }),
  numberFieldOf(
    named('heads', 'field.heads', /personer|hoveder|ansatte|medarbejdere|heads|persons|people|employees/),
    {
      low: 0,
      high: 10_000,
      isWhole: true,
    },
  ),
  yesNoFieldOf(named('mayDecide', 'field.mayDecide', /afgørelse|myndighed|decide|authority/)),
  textFieldOf(named('note', 'field.note', /bemærk|note|remark|kommentar|comment/), 10_000),
];

/** The plan's staff groups, with the årsværk that a scenario plans with. */
export const staffList: ListKind = {
  name: 'staff',
  fields: () => fields,
  required: ['name'],
  work({ plan, scenarioId, from, newId }) {
    const known = byName(Object.values(plan.staffGroups), ({ name }) => name);
    const next = nextSort(plan.staffGroups);
    const thingOf = (row: StaffGroup): ListThing => ({
      key: row.id,
      name: row.name,
      now: staffedNow(plan, scenarioId, row),
    });
    return {
      thing(values) {
        const found = namedRow(known, String(values.name), 'name');
        if (!found.ok) return found;
        return ok(found.value ? thingOf(found.value) : newThing(values));
      },
      settle: ({ name: _name, ...values }) => ok(values),
      rows({ fte, heads, note, ...values }, { key, name, now }) {
        const base =
          now === null
            ? { ...usualStaffGroup, name, id: newId(), sort: next(), source: from.slice(0, 200) }
            : rowIn(plan.staffGroups, key);
        const givesCost = values.hourlyCostDkk !== undefined || values.yearlyCostTDkk !== undefined;
        const mark = givesCost ? { ...unconfirmed, mark: 'read', source: from.slice(0, 200) } : {};
        const planned = plan.scenarioStaff[`${scenarioId}.${base.id}`];
        const isPlanned = [fte, heads, note].some((value) => value !== undefined);
        const staffed = {
          scenarioId,
          staffGroupId: base.id,
          fte: fte ?? planned?.fte ?? 0,
          heads: heads ?? planned?.heads ?? null,
          note: note ?? planned?.note ?? '',
        } as ScenarioStaff;
        return ok({
          staffGroups: [{ ...base, ...values, ...mark } as StaffGroup],
          scenarioStaff: isPlanned ? [staffed] : [],
        });
      },
      all: () => sorted(plan.staffGroups).map(thingOf),
    };
  },
};

function staffedNow(plan: Plan, scenarioId: string, row: StaffGroup): ListValues {
  const { name, profession, mayDecide, hourlyCostDkk, yearlyCostTDkk } = row;
  const planned = plan.scenarioStaff[`${scenarioId}.${row.id}`];
  return {
    name,
    profession,
    mayDecide,
    hourlyCostDkk,
    yearlyCostTDkk,
    fte: planned?.fte ?? null,
    heads: planned?.heads ?? null,
    note: planned?.note ?? '',
  };
}
