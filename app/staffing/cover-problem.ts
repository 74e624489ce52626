import type { ErrorCode } from '../i18n/texts.ts';
import { inputPlace } from '../plan/input-place.ts';
import { itemAt } from '../plan/item-at.ts';
import { type CodedError, ok, type Result } from '../plan/result.ts';
import { type CoverInput, type CoverShift, coverInputSchema } from './cover-input.ts';

/** A rota to be found, in numbers: groups, shifts, competences and slots by their place in the input. */
export interface CoverProblem {
  slotCount: number;
  /** Those that somebody is needed for; the others put no demand on anybody. */
  competences: readonly string[];
  /** People needed: `[slot × competences + competence]`. */
  needs: Int32Array;
  groups: readonly {
    id: string;
    /** Whether it has each of {@link CoverProblem.competences}. */
    has: readonly boolean[];
    hourCost: number;
    /** What its people may be paid for together, in slots; infinite without a limit. */
    maxSlots: number;
  }[];
  shifts: readonly {
    id: string;
    /** Slots in which its people work, in order. */
    slots: readonly number[];
    /** What each of its people is paid for, in slots. */
    paidSlots: number;
  }[];
  slotHours: number;
  secondsMax: number;
  seed: number;
}

/** People needed in a slot for a competence. */
export function needAt({ needs, competences }: CoverProblem, slot: number, competence: number): number {
  return itemAt(needs, slot * competences.length + competence);
}

/** Checked input, or the first reason why it can't be computed on; nothing is mended silently. */
export function checkedCoverInput(raw: unknown): Result<CoverInput> {
  const parsed = coverInputSchema.safeParse(raw);
  if (!parsed.success) {
    return { ok: false, error: fault('cover_input', { at: inputPlace(parsed.error) }) };
  }
  const input = parsed.data;
  const found = nameFault(input) ?? needFault(input) ?? shiftFault(input);
  return found ? { ok: false, error: found } : ok(input);
}

/** The problem that checked input poses. */
export function coverProblem(input: CoverInput): CoverProblem {
  const { slots, need, groups, secondsMax, seed } = input;
  const competences = Object.keys(need).filter((id) => need[id]?.some((people) => people > 0));
  const needs = new Int32Array(slots * competences.length);
  competences.forEach((id, competence) => {
    need[id]?.forEach((people, slot) => {
      needs[slot * competences.length + competence] = people;
    });
  });
  return {
    slotCount: slots,
    competences,
    needs,
    groups: groups.map(({ id, competences: own, hourCost, maxHours = Number.POSITIVE_INFINITY }) => ({
      id,
      has: competences.map((competence) => own.includes(competence)),
      hourCost,
      // Shifts are paid in whole slots; what division leaves over a whole number is its own error.
      maxSlots: Math.floor((maxHours * 60) / input.slotMinutes + 1e-9),
    })),
    shifts: input.shifts.map((shift) => workOf(shift, input)),
    slotHours: input.slotMinutes / 60,
    secondsMax,
    seed,
  };
}

function workOf(shift: CoverShift, { breaksPaid }: CoverInput) {
  const isOff = new Set(shift.break);
  const slots = slotsBetween(shift).filter((slot) => !isOff.has(slot));
  return { id: shift.id, slots, paidSlots: breaksPaid ? shift.to - shift.from : slots.length };
}

function slotsBetween({ from, to }: CoverShift): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function fault(code: ErrorCode, details: CodedError['details']): CodedError {
  return { code, details };
}

function nameFault({ groups, shifts }: CoverInput): CodedError | null {
  for (const [name, rows] of Object.entries({ groups, shifts })) {
    const seen = new Set<string>();
    for (const [index, { id }] of rows.entries()) {
      if (seen.has(id)) return fault('cover_id_twice', { id, at: `${name}.${index}.id` });
      seen.add(id);
    }
  }
  return null;
}

function needFault({ need, slots }: CoverInput): CodedError | null {
  for (const [id, people] of Object.entries(need)) {
    if (people.length > slots) {
      return fault('cover_need_length', { need: id, count: people.length, slots, at: `need.${id}` });
    }
  }
  return null;
}

function shiftFault({ shifts, slots }: CoverInput): CodedError | null {
  for (const [index, shift] of shifts.entries()) {
    const { id, from, to } = shift;
    const at = `shifts.${index}`;
    if (to > slots) return fault('cover_shift_outside', { shift: id, from, to, slots, at: `${at}.to` });
    const outside = shift.break.findIndex((slot) => slot < from || slot >= to);
    if (outside >= 0 && from < to) {
      const slot = shift.break[outside] ?? from;
      return fault('cover_break_outside', { shift: id, slot, at: `${at}.break.${outside}` });
    }
    if (new Set(shift.break).size >= to - from) return fault('cover_shift_empty', { shift: id, at });
  }
  return null;
}
