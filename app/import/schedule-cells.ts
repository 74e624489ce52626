import { parseNumber } from '../i18n/parse-number.ts';
import { type Language, type TextKey, texts } from '../i18n/texts.ts';
import { ok, type Result, refused } from '../plan/result.ts';
import { type ZoneKind, zoneKinds } from '../plan/service.ts';

/** Net or gross m² as a schedule writes it, with or without its unit: "1.200 m² netto". */
export function readArea(language: Language, text: string): Result<number> {
  const value = parseNumber(
    language,
    text.replace(/(?:\s*(?:m2|m²|kvm\.?|netto|brutto|net|gross))+\s*$/i, ''),
  );
  if (value === null) return refused('schedule_number', { text });
  if (value < 0 || value > 100_000) return refused('schedule_area_outside', { text });
  return ok(value);
}

/** How many rooms or places: "4", "4 stk.". */
export function readCount(language: Language, text: string): Result<number> {
  const value = parseNumber(language, text.replace(/\s*(?:stk\.?|pcs\.?|×|x)\s*$/i, ''));
  if (value === null || !Number.isInteger(value) || value < 0 || value > 10_000) {
    return refused('schedule_count', { text });
  }
  return ok(value);
}

const zoneWords: { readonly [Kind in ZoneKind]: RegExp } = {
  outer: /^(?:ydre|outer|publikum|public)/,
  middle: /^(?:mellem|middle)/,
  inner: /^(?:indre|inner|personale|administration)/,
  shared: /^(?:fælles|shared|teknik|technical)/,
};

/** The kind of zone a text names, in either language; `null` for a dash or "anywhere". */
export function readZoneKind(text: string): Result<ZoneKind | null> {
  const typed = text.trim().toLocaleLowerCase('da');
  if (/^[-–—]$/.test(typed)) return ok(null);
  const isNamed = (key: TextKey) => texts[key].some((word) => word.toLocaleLowerCase('da') === typed);
  if (isNamed('zone.none')) return ok(null);
  const kind =
    zoneKinds.find((one) => isNamed(`zone.${one}`)) ?? zoneKinds.find((one) => zoneWords[one].test(typed));
  return kind ? ok(kind) : refused('schedule_zone_kind', { text });
}
