import { yearlyVolumeOf } from '../../indicators/house.ts';
import { rowIn } from '../../plan/item-at.ts';
import { unconfirmed } from '../../plan/mark.ts';
import { type Plan, sorted } from '../../plan/plan.ts';
import { ok, refused } from '../../plan/result.ts';
import {
  type MarkedServiceField,
  markedServiceFields,
  type Service,
  type ServiceMark,
  serviceGroups,
  usualService,
} from '../../plan/service.ts';
import { cellText } from '../list-cell.ts';
import { choiceFieldOf, named, numberFieldOf, textFieldOf, yesNoFieldOf } from '../list-fields.ts';
import {
  byName,
  type ListField,
  type ListKind,
  type ListThing,
  type ListValue,
  type ListValues,
  namedRow,
} from '../list-kind.ts';
import { privacyField, zoneWishField } from './function-fields.ts';
import { newThing, nextSort } from './functions.ts';

const groupField = choiceFieldOf(
  named('serviceGroup', 'field.serviceGroup', /gruppe|område|group|area/),
  serviceGroups.map((group) => ({ value: group, words: [`serviceGroup.${group}`] as const })),
);

/** A number in KL's classification. Excel makes 23.10 a number and forgets its nought. */
const kleField: ListField = {
  ...textFieldOf(named('kleNumber', 'field.kleNumber', /\bkle\b|emnenummer/), 8),
  read(cell, { numbers }) {
    const text = cellText(cell, numbers);
    const two = (part: string) => part.padStart(2, '0');
    const number =
      cell.kind === 'number'
        ? (Number.isInteger(cell.value) ? String(cell.value) : cell.value.toFixed(2))
            .split('.')
            .map(two)
            .join('.')
        : text;
    return /^\d\d(\.\d\d(\.\d\d)?)?$/.test(number) ? ok(number) : refused('list_kle', { text });
  },
};

const fields: readonly ListField[] = [
  textFieldOf(named('name', 'field.serviceId', /ydelse|opgave|service|navn|name/), 200),
  groupField,
  {
    ...zoneWishField,
    ...named('zone', 'field.zone', /zone/),
  },
  kleField,
  textFieldOf(named('legalBasis', 'field.legalBasis', /lovgrundlag|hjemmel|lov\b|legal/), 200),
  numberFieldOf(named('volumePer1000', 'field.volumePer1000', /1[ ,]?000/), { low: 0, high: 1e6 }),
  numberFieldOf(
    named(
      'yearlyVolume',
      'field.yearlyVolume',
      /antal|volumen|henvendelser|pr år|om året|volume|yearly|a year|number/,
    ),
    { low: 0, high: 1e8 },
  ),
  numberFieldOf(
    named('handlingMinutes', 'field.handlingMinutes', /minut|min\b|ekspedition|behandlingstid|handling/),
    { low: 0, high: 1440, unit: /\s*min(?:\.|utter|utes)?\s*$/i },
  ),
  yesNoFieldOf(named('authorityTask', 'field.authorityTask', /myndighed|authority/)),
  privacyField(),
  yesNoFieldOf(named('selfService', 'field.selfService', /selvbetjen|self-service/)),
  textFieldOf(named('note', 'field.note', /bemærk|note|remark|kommentar|comment/), 10_000),
];

/** The plan's services with their volumes. A row that only names a group of services says it for those below. */
export const serviceList: ListKind = {
  name: 'services',
  sheet: 'matrix.services.title',
  fields: () => fields,
  required: ['name'],
  section(text, context) {
    const group = groupField.read({ kind: 'text', value: text }, context);
    return group.ok ? { serviceGroup: group.value } : null;
  },
  work({ plan, from, newId }) {
    const known = byName(Object.values(plan.services), ({ name }) => name);
    const next = nextSort(plan.services);
    const thingOf = (row: Service): ListThing => ({ key: row.id, name: row.name, now: { ...row } });
    return {
      thing(values) {
        const found = namedRow(known, String(values.name), 'name');
        if (!found.ok) return found;
        return ok(found.value ? thingOf(found.value) : newThing(values));
      },
      settle({ name: _name, zone, yearlyVolume, ...values }, { key }) {
        // A service belongs somewhere, and a volume that only follows from the inhabitants isn't counted: neither is said.
        const scaled = isScaled(plan, plan.services[key], yearlyVolume);
        return ok({
          ...values,
          ...(zone === undefined || zone === null ? {} : { zone }),
          ...(yearlyVolume === undefined || scaled ? {} : { yearlyVolume }),
        });
      },
      rows(values, { key, name, now }) {
        const base =
          now === null ? { ...usualService, name, id: newId(), sort: next() } : rowIn(plan.services, key);
        return ok({
          services: [{ ...base, ...values } as Service],
          serviceMarks: marksOf(base.id, values, from),
        });
      },
      all: () => sorted(plan.services).map(thingOf),
    };
  },
};

/** Whether a volume is what the plan itself reckons from its inhabitants, as its own sheets show it. */
function isScaled(plan: Plan, service: Service | undefined, volume: ListValue | undefined): boolean {
  if (!service || service.yearlyVolume !== null || typeof volume !== 'number') return false;
  const scaled = yearlyVolumeOf(plan, service);
  return scaled !== null && Math.abs(scaled - volume) < 0.5;
}

/** Where figures come from that the list gives. */
function marksOf(serviceId: string, values: ListValues, from: string): ServiceMark[] {
  const given = markedServiceFields.filter((field: MarkedServiceField) => values[field] !== undefined);
  return given.map((field) => ({
    serviceId,
    field,
    mark: 'read',
    source: from.slice(0, 200),
    ...unconfirmed,
  }));
}
