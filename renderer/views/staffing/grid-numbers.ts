import { parseNumber } from '#app/i18n/parse-number.ts';
import type { Language } from '#app/i18n/texts.ts';
import { ok, type Result } from '#app/plan/result.ts';

/** A number ≥ 0 as it is typed in a cell; refused as `staffing_number`. */
export function parseWeight(language: Language, typed: string, max: number): Result<number> {
  const number = parseNumber(language, typed);
  if (number === null || number < 0 || number > max) return notRead('staffing_number', { typed, max });
  return ok(number);
}

/** A whole number ≥ 0; refused as `staffing_number`. */
export function parsePeople(language: Language, typed: string, max: number): Result<number> {
  const parsed = parseWeight(language, typed, max);
  return parsed.ok && !Number.isInteger(parsed.value) ? notRead('staffing_number', { typed, max }) : parsed;
}

/** A level of competence 0–3; refused as `staffing_level`. */
export function parseLevel(typed: string): Result<number> {
  return /^[0-3]$/.test(typed.trim()) ? ok(Number(typed)) : notRead('staffing_level', { typed });
}

function notRead(code: string, details: { [name: string]: string | number }): Result<never> {
  return { ok: false, error: { code, details } };
}
