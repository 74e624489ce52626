import { formatNumber } from '../../i18n/texts.ts';
import { yearOffsets } from '../../indicators/economy-rows.ts';
import {
  type EconomyAmount,
  type EconomyKind,
  type EconomyLine,
  economyKinds,
  permanentOffset,
  usualEconomyLine,
} from '../../plan/economy.ts';
import { rowIn } from '../../plan/item-at.ts';
import { unconfirmed } from '../../plan/mark.ts';
import { type Plan, sorted } from '../../plan/plan.ts';
import { ok } from '../../plan/result.ts';
import { choiceFieldOf, moneyFieldOf, named, numberFieldOf, textFieldOf } from '../list-fields.ts';
import {
  byName,
  type ListField,
  type ListKind,
  type ListThing,
  type ListValues,
  namedRow,
  refusedField,
} from '../list-kind.ts';
import { newThing, nextSort } from './functions.ts';

/** The kind of lines that are new, as a heading above says it; lines that the plan has keep theirs. */
const kindAbove = 'kindAbove';

const kindField = choiceFieldOf(
  named('kind', 'field.kind', /^(?:slags|type|art|kind)$/),
  economyKinds.map((kind) => ({
    value: kind,
    words: [`economy.kind.${kind}`] as const,
    usual: usualKinds()[kind],
  })),
);

const ownFields: readonly ListField[] = [
  textFieldOf(named('name', 'field.lineId', /linje|post|konto|tekst|navn|line|item|name/), 200),
  kindField,
  textFieldOf(named('area', 'field.area', /styringsområde|område|steering|area/), 200),
  numberFieldOf(named('priceLevelYear', 'field.priceLevelYear', /prisniveau|p l|\bpl\b|price level/), {
    low: 1990,
    high: 2150,
    isWhole: true,
    isYear: true,
  }),
  textFieldOf(named('note', 'field.note', /bemærk|note|remark|kommentar|comment/), 10_000),
];

/** As many as an amount is shown with. */
const maxDecimals = 6;

/** What holds of the rows under a heading of a kind. */
export function linesOfKind(kind: EconomyKind): ListValues {
  return { [kindAbove]: kind };
}

/** The kind of new lines, by what is said of them; `null` when nothing is. */
export function kindOfLines({ [kindAbove]: said }: ListValues): EconomyKind | null {
  return economyKinds.find((kind) => kind === said) ?? null;
}

const yearKey = (yearOffset: number) => `year${yearOffset}`;

/**
 * Lines of the multi-year table with the amounts of a scenario. A row that only has a name is a heading: one that names
 * a kind says it for the new lines below.
 */
export const economyList: ListKind = {
  name: 'economy',
  fields: ({ meta }) => [...ownFields, ...yearOffsets.map((offset) => yearField(meta.budgetYear, offset))],
  required: ['name'],
  unheaded: ['name', ...yearOffsets.map(yearKey)],
  names: ({ economyLines }) => Object.values(economyLines).map(({ name }) => name),
  hasHeadings: true,
  section(text, context) {
    const kind = kindField.read({ kind: 'text', value: text }, context);
    return kind.ok ? linesOfKind(kind.value as EconomyKind) : null;
  },
  work({ plan, scenarioId, from, language, newId }) {
    const known = byName(Object.values(plan.economyLines), ({ name }) => name);
    const next = nextSort(plan.economyLines);
    const thingOf = (row: EconomyLine): ListThing => ({
      key: row.id,
      name: row.name,
      now: linedNow(plan, scenarioId, row),
    });
    return {
      thing(values) {
        const found = namedRow(known, String(values.name), 'name');
        if (!found.ok) return found;
        if (found.value) return ok(thingOf(found.value));
        return (values.kind ?? values[kindAbove]) === undefined
          ? refusedField('name', 'list_line_kind', { text: String(values.name) })
          : ok(newThing(values));
      },
      settle({ name: _name, [kindAbove]: kind, ...values }, { now }) {
        return ok(now === null && kind !== undefined ? { kind, ...values } : values);
      },
      rows(values, { key, name, now }) {
        const base =
          now === null
            ? {
                ...usualEconomyLine,
                id: newId(),
                sort: next(),
                kind: 'operating' as const,
                name,
                priceLevelYear: plan.meta.priceLevelYear,
              }
            : rowIn(plan.economyLines, key);
        const own = Object.entries(values).filter(([field]) => ownFields.some((one) => one.key === field));
        const amounts = amountsOf(plan, scenarioId, base.id, values);
        const mark = { mark: 'read', source: from.slice(0, 200), ...unconfirmed };
        const line = { ...base, ...Object.fromEntries(own), ...(amounts.length > 0 ? mark : {}) };
        return ok({ economyLines: [line as EconomyLine], economyAmounts: amounts });
      },
      notes(values, { key }) {
        return amountsOf(plan, scenarioId, key, values).flatMap(({ yearOffset, low }) => {
          const before = plan.economyAmounts[`${scenarioId}.${key}.${yearOffset}`];
          if (!before || before.low === null || low !== null) return [];
          const year = yearOffset === permanentOffset ? null : String(plan.meta.budgetYear + yearOffset);
          const interval = {
            low: formatNumber(language, before.low, maxDecimals),
            high: formatNumber(language, before.high ?? before.low, maxDecimals),
          };
          return year === null
            ? { key: 'list.note.intervalPermanent' as const, params: interval }
            : { key: 'list.note.interval' as const, params: { ...interval, year } };
        });
      },
      all: () => sorted(plan.economyLines).map(thingOf),
    };
  },
};

/** A year of the council's table by its number, or the permanent yearly amount. */
function yearField(budgetYear: number, yearOffset: number): ListField {
  if (yearOffset === permanentOffset) {
    return moneyFieldOf(
      named(yearKey(yearOffset), 'economy.permanent', /^(?:varigt?|varig ændring|permanent)\b/),
    );
  }
  const year = String(budgetYear + yearOffset);
  return {
    ...moneyFieldOf(
      named(yearKey(yearOffset), 'list.field.year', new RegExp(`^(?:(?:budget|b|bo|overslag) ?)?${year}\\b`)),
    ),
    label: { key: 'list.field.year', params: { year } },
  };
}

function linedNow(plan: Plan, scenarioId: string, row: EconomyLine): ListValues {
  const { name, kind, area, priceLevelYear, note } = row;
  const amounts = yearOffsets.map((offset) => [
    yearKey(offset),
    plan.economyAmounts[`${scenarioId}.${row.id}.${offset}`]?.likely ?? null,
  ]);
  return { name, kind, area, priceLevelYear, note, ...Object.fromEntries(amounts) };
}

/** The amounts that a row gives. An interval stays around the one that lies within it, and goes with one that doesn't. */
function amountsOf(plan: Plan, scenarioId: string, lineId: string, values: ListValues): EconomyAmount[] {
  return yearOffsets.flatMap((yearOffset) => {
    const likely = values[yearKey(yearOffset)];
    if (typeof likely !== 'number') return [];
    const { low = null, high = null } = plan.economyAmounts[`${scenarioId}.${lineId}.${yearOffset}`] ?? {};
    const isWithin = low !== null && high !== null && likely >= low && likely <= high;
    return {
      scenarioId,
      lineId,
      yearOffset,
      likely,
      ...(isWithin ? { low, high } : { low: null, high: null }),
    };
  });
}

/** How a council's papers name the kinds besides. */
function usualKinds(): { readonly [Kind in EconomyLine['kind']]: RegExp } {
  return {
    operating: /^(?:afledt )?drift(?:sudgifter)?$|^operati(?:on|ng)(?: costs?)?$/,
    capital: /^anlæg(?:sudgifter)?$|^capital(?: costs?)?$/,
    sale: /^(?:salg|salgsindtægter|indtægter ved salg|sales?)$/,
    financing: /^(?:finansiering|lån|financing|loans?)$/,
  };
}
