import { ok } from '../../plan/result.ts';
import { zoneKinds } from '../../plan/service.ts';
import { cellText } from '../list-cell.ts';
import { choiceFieldOf, named, numberFieldOf, textFieldOf, yesNoFieldOf } from '../list-fields.ts';
import { type ListField, type ListResult, type ListValues, refusedField } from '../list-kind.ts';
import { readZoneKind } from '../schedule-cells.ts';

const m2 = /\s*(?:m2|m²|kvm\.?|netto|brutto|net|gross)\s*$/i;
const pieces = /\s*(?:stk\.?|pcs\.?|×|x)\s*$/i;

export const functionNameField = textFieldOf(
  named(
    'name',
    'field.functionId',
    /^(?:funktion|rum|lokale|navn|function|room|name|anvendelse)(?:er|ens navn|s)?$/,
  ),
  200,
);

/** Zone wished for, in the words of either language; a dash = anywhere. */
export const zoneWishField: ListField = {
  ...choiceFieldOf(
    named('zone', 'matrix.area.kind', /ønsket zone|zonetype|slags zone|zone wished|kind of zone/),
    [...zoneKinds, null].map((kind) => ({ value: kind, words: [`zone.${kind ?? 'none'}`] as const })),
  ),
  read: (cell, { numbers }) => readZoneKind(cellText(cell, numbers)),
};

/** Number and areas, as functions and schedules have them. */
export const areaFields: readonly ListField[] = [
  numberFieldOf(named('grossM2', 'field.grossM2', /brutto|gross|\bbta\b/), { low: 0, high: 1e6, unit: m2 }),
  numberFieldOf(
    named(
      'netM2Each',
      'field.netM2Each',
      /(?:netto|m2|areal|net|area).*(?:pr|hver|stk|enhed|each|per|unit)|^(?:hver|each)/,
    ),
    { low: 0, high: 100_000, unit: m2 },
  ),
  {
    ...numberFieldOf(named('netM2', 'list.field.netM2', /netto|\bnet\b|\bnta\b|areal|area|^m2$|^kvm$/), {
      low: 0,
      high: 1e6,
      unit: m2,
    }),
    becomes: 'netM2Each',
  },
  numberFieldOf(named('unitCount', 'field.unitCount', /antal|stk|number|count|quantity/), {
    low: 0,
    high: 10_000,
    isWhole: true,
    unit: pieces,
  }),
];

/** What else a function says of itself. */
export const functionFields: readonly ListField[] = [
  textFieldOf(named('purpose', 'field.purpose', /formål|purpose|beskrivelse|description/), 10_000),
  privacyField(),
  numberFieldOf(named('workplaces', 'field.workplaces', /arbejdspladser|workplaces|pladser til personale/), {
    low: 0,
    high: 10_000,
    isWhole: true,
    unit: pieces,
  }),
  yesNoFieldOf(named('needsGroundFloor', 'field.needsGroundFloor', /stue(?:n|plan)|ground floor/)),
  yesNoFieldOf(named('needsDaylight', 'field.needsDaylight', /dagslys|daylight/)),
  yesNoFieldOf(named('needsOwnEntrance', 'field.needsOwnEntrance', /indgang|entrance/)),
  yesNoFieldOf(named('needsLocking', 'field.needsLocking', /låse|aflås|lock/)),
  yesNoFieldOf(named('needsQuiet', 'field.needsQuiet', /\bro\b|stille|støjfri|quiet/)),
];

/** How discreet a place is, 0–3, by its number or in words. */
export function privacyField(): ListField {
  return choiceFieldOf(
    named('privacyLevel', 'field.privacyLevel', /diskretion|fortrolig|privacy/),
    ([0, 1, 2, 3] as const).map((level) => ({
      value: level,
      words: [`privacy.${level}`, `house.privacyLong.${level}`] as const,
      usual: new RegExp(`^${level}$`),
    })),
  );
}

/** Net m² by which a total may miss number × each before somebody is asked: schedules are printed rounded. */
const roundingM2 = 0.51;
/** Less than the last digit of a total that is printed with one decimal. */
const sameM2 = 0.05;

/**
 * Shares a total of net m² out to its rooms.
 *
 * @param now number of rooms and m² each as the plan has them
 */
export function withNetShared(
  { netM2, ...values }: ListValues,
  now: { unitCount: number; netM2Each: number | null },
): ListResult<ListValues> {
  if (typeof netM2 !== 'number') return ok(values);
  const count = typeof values.unitCount === 'number' ? values.unitCount : now.unitCount;
  const each = typeof values.netM2Each === 'number' ? values.netM2Each : null;
  if (each !== null) {
    return Math.abs(each * count - netM2) <= roundingM2
      ? ok(values)
      : refusedField('netM2', 'schedule_net_differs', { count, each, net: netM2 });
  }
  if (count === 0) {
    return netM2 === 0
      ? ok(values)
      : refusedField('netM2', 'schedule_net_differs', { count, each: 0, net: netM2 });
  }
  const isAsKnown = now.netM2Each !== null && Math.abs(now.netM2Each * count - netM2) < sameM2;
  return ok({ ...values, netM2Each: isAsKnown ? now.netM2Each : netM2 / count });
}
