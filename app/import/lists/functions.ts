import { texts } from '../../i18n/texts.ts';
import { type HouseFunction, usualFunction } from '../../plan/house-function.ts';
import { rowIn } from '../../plan/item-at.ts';
import { sorted } from '../../plan/plan.ts';
import { ok } from '../../plan/result.ts';
import { zoneKinds } from '../../plan/service.ts';
import {
  byName,
  type ListContext,
  type ListKind,
  type ListThing,
  type ListValues,
  namedRow,
  nameKey,
} from '../list-kind.ts';
import { readZoneKind } from '../schedule-cells.ts';
import {
  areaFields,
  functionFields,
  functionNameField,
  withNetShared,
  zoneWishField,
} from './function-fields.ts';

const fields = [functionNameField, ...areaFields, zoneWishField, ...functionFields];

/** The plan's functions with the m² they need. A row that only names a kind of zone says it for those below. */
export const functionList: ListKind = {
  name: 'functions',
  sheet: 'matrix.functions.title',
  fields: () => fields,
  required: ['name'],
  section: zoneSection,
  work({ plan, from, newId }) {
    const known = byName(Object.values(plan.functions), ({ name }) => name);
    const next = nextSort(plan.functions);
    const thingOf = (row: HouseFunction): ListThing => ({ key: row.id, name: row.name, now: { ...row } });
    return {
      thing(values) {
        const found = namedRow(known, String(values.name), 'name');
        if (!found.ok) return found;
        return ok(found.value ? thingOf(found.value) : newThing(values));
      },
      settle({ name: _name, ...values }, { now }) {
        return withNetShared(values, {
          unitCount: typeof now?.unitCount === 'number' ? now.unitCount : 1,
          netM2Each: typeof now?.netM2Each === 'number' ? now.netM2Each : null,
        });
      },
      rows(values, { key, name, now }) {
        const base =
          now === null ? { ...usualFunction, name, id: newId(), sort: next() } : rowIn(plan.functions, key);
        return ok({ functions: [withArea(base, values, from)] });
      },
      all: () => sorted(plan.functions).map(thingOf),
    };
  },
};

/** A function with what a list says of it; an area that it gives is read from there. */
export function withArea(base: Readonly<HouseFunction>, values: ListValues, from: string): HouseFunction {
  const givesArea = values.netM2Each !== undefined || values.grossM2 !== undefined;
  const area = givesArea ? { areaMark: 'read', areaSource: from.slice(0, 200) || base.areaSource } : {};
  return { ...base, ...values, ...area } as HouseFunction;
}

/** A room may be called after a zone ("Personalerum"); a heading is nothing but the zone. */
const zoneHeading =
  /^(?:ydre|mellem|indre|fælles|outer|middle|inner|shared)[\s-]?(?:zoner?|zones?)?(?:\s*[:(].*)?$/i;

function isZoneLabel(text: string): boolean {
  return [...zoneKinds, 'none' as const].some((kind) => {
    const words: readonly string[] = texts[`zone.${kind}`];
    return words.some((word) => nameKey(word) === nameKey(text));
  });
}

/** "Indre zone" alone in a row. */
export function zoneSection(text: string, _context: ListContext): ListValues | null {
  if (!zoneHeading.test(text) && !isZoneLabel(text)) return null;
  const kind = readZoneKind(text);
  return kind.ok ? { zone: kind.value } : null;
}

/** A thing that the plan doesn't have: rows of the same name are about the same one. */
export function newThing(values: ListValues): ListThing {
  const name = String(values.name).replace(/\s+/g, ' ');
  return { key: `new ${nameKey(name)}`, name, now: null };
}

/** Hands out places after the last, one after the other. */
export function nextSort(rows: { readonly [key: string]: { sort: number } }): () => number {
  let last = Object.values(rows).reduce((most, { sort }) => Math.max(most, sort), -1);
  return () => {
    last += 1;
    return last;
  };
}
