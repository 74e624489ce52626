import type { z } from 'zod';
import type { ErrorCode } from '../i18n/texts.ts';
import { inputPlace } from '../plan/input-place.ts';
import { ok, type Result, refused } from '../plan/result.ts';
import { deskQueue, type Enquiries } from './desk-queue.ts';
import {
  type DeskReason,
  type DeskRule,
  decimalDesks,
  deskReason,
  largestLoadErlangs,
  requiredDesks,
} from './desk-rule.ts';
import { type DesksInput, desksInputSchema, type SeparateInput, separateInputSchema } from './desks-input.ts';
import { type Figure, figureOf, type QueueAnswer, queueAnswer } from './figure.ts';
import { type PoolingAnswer, poolingAnswer } from './pooling-answer.ts';

/** What one interval takes. Shares 0–1. */
export interface IntervalAnswer extends QueueAnswer {
  /** Erlangs. */
  load: number;
  desks: number;
  /** The need before it is rounded up, of promise and occupancy alone. */
  decimalDesks: number;
  because: DeskReason;
  /** `null` without a patience. */
  abandonShare: Figure;
  /** `null` where no desk is left to take away. */
  servedInTimeOneLess: Figure;
}

export type DesksAnswer = ({ intervals: IntervalAnswer[] } | PoolingAnswer) & { elapsedMs?: number };

/** Patience times arrivals per minute: how long a queue can grow before its sums take too long. */
const longestPatientQueue = 1e5;

/**
 * The staffing engine on plain data, as the command line offers it: desks per interval, or, with `separate`, what
 * pooling gains.
 *
 * @param raw the input of one of the schemas, from anywhere
 * @param now a clock in milliseconds, when the answer is to say how long it took
 * @returns the answer, or a refusal with a code of `error.desks_…`; never NaN or infinite
 */
export function desks(raw: unknown, now?: () => number): Result<DesksAnswer> {
  const started = now?.();
  const isPooling = typeof raw === 'object' && raw !== null && Object.hasOwn(raw, 'separate');
  const answer: Result<DesksAnswer> = isPooling
    ? answerTo(separateInputSchema, raw, separateFault, poolingAnswer)
    : answerTo(desksInputSchema, raw, intervalsFault, intervalsAnswer);
  if (answer.ok && now && started !== undefined) answer.value.elapsedMs = now() - started;
  return answer;
}

function answerTo<Input>(
  schema: z.ZodType<Input>,
  raw: unknown,
  fault: (input: Input) => { code: ErrorCode; at: string } | null,
  answer: (input: Input) => DesksAnswer,
): Result<DesksAnswer> {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    return refused('desks_input' satisfies ErrorCode, { at: inputPlace(parsed.error) });
  }
  const found = fault(parsed.data);
  return found ? refused(found.code, { at: found.at }) : ok(answer(parsed.data));
}

function intervalsFault(input: DesksInput): { code: ErrorCode; at: string } | null {
  const { arrivals, intervalMinutes, patienceMinutes } = input;
  const tooMuch = arrivals.findIndex((each) => isTooMuch(loadOf(each, input), input.maxOccupancy));
  if (tooMuch >= 0) return { code: 'desks_load', at: `arrivals.${tooMuch}` };
  if (patienceMinutes === null) return null;
  if (input.squaredCv !== 1) return { code: 'desks_patience_spread', at: 'squaredCv' };
  const tooLong = arrivals.findIndex(
    (each) => (each * patienceMinutes) / intervalMinutes > longestPatientQueue,
  );
  return tooLong < 0 ? null : { code: 'desks_patience', at: `arrivals.${tooLong}` };
}

function separateFault({ separate, maxOccupancy }: SeparateInput): { code: ErrorCode; at: string } | null {
  let load = 0;
  const tooMuch = separate.findIndex(({ arrivalsPerHour, handlingMinutes }) => {
    load += (arrivalsPerHour * handlingMinutes) / 60;
    return isTooMuch(load, maxOccupancy);
  });
  return tooMuch < 0 ? null : { code: 'desks_load', at: `separate.${tooMuch}` };
}

function isTooMuch(loadErlangs: number, maxOccupancy: number | null): boolean {
  return loadErlangs / (maxOccupancy ?? 1) > largestLoadErlangs;
}

function loadOf(arrivals: number, { handlingMinutes, intervalMinutes }: DesksInput): number {
  return (arrivals * handlingMinutes) / intervalMinutes;
}

function intervalsAnswer(input: DesksInput): { intervals: IntervalAnswer[] } {
  const { handlingMinutes, squaredCv, target, maxOccupancy, minimum, neverAlone, patienceMinutes } = input;
  const rule: DeskRule = { promise: target, maxOccupancy, minimum, neverAlone, patienceMinutes };
  const known = new Map<number, IntervalAnswer>();
  const intervals = input.arrivals.map((arrivals) => {
    const loadErlangs = loadOf(arrivals, input);
    const answer = known.get(arrivals) ?? intervalAnswer({ loadErlangs, handlingMinutes, squaredCv }, rule);
    known.set(arrivals, answer);
    return answer;
  });
  return { intervals };
}

function intervalAnswer(enquiries: Enquiries, rule: DeskRule): IntervalAnswer {
  const { withinMinutes } = rule.promise;
  const count = requiredDesks(enquiries, rule);
  const queue = deskQueue(count, enquiries, withinMinutes, rule.patienceMinutes);
  const oneLess = count > 0 ? deskQueue(count - 1, enquiries, withinMinutes, rule.patienceMinutes) : null;
  return {
    load: enquiries.loadErlangs,
    desks: count,
    decimalDesks: decimalDesks(enquiries, rule),
    because: deskReason(enquiries, rule),
    ...queueAnswer(queue),
    abandonShare: figureOf(queue, 'abandonShare'),
    servedInTimeOneLess: oneLess && figureOf(oneLess, 'servedInTime'),
  };
}
