import { needSchema } from '#app/plan/need.ts';

/** A line of workshop notes as a need. */
export interface NoteLine {
  /** Number of the line in the notes, from 1; blank lines are counted and left out. */
  line: number;
  statement: string;
  /** From a number in brackets at the end, "(4)"; `null` without one. */
  importance: number | null;
  /** Why it isn't a need of its own: the plan has it, an earlier line says it, or no need can be so long. */
  problem: { kind: 'inPlan' } | { kind: 'twice'; line: number } | { kind: 'tooLong' } | null;
}

/** "- ", "• ", "1. ", "2) " and what else workshops put before a line. */
const bullet = /^\s*(?:[-–—•*·◦▪►→☐✓]|\d{1,3}[.)])\s+/u;
const importanceAtEnd = /\s*[([]\s*([1-5])\s*[)\]]\s*$/;

/**
 * Reads notes, one need a line. Case, spaces and a full stop at the end don't make a need another one.
 *
 * @param statements what the plan's needs say already
 */
export function noteLines(notes: string, statements: readonly string[]): NoteLine[] {
  const inPlan = new Set(statements.map(comparable));
  const seen = new Map<string, number>();
  return notes.split(/\r\n?|\n/).flatMap((raw, index): NoteLine[] => {
    const text = raw.replaceAll('\t', ' ').replace(bullet, '').trim();
    const importance = importanceAtEnd.exec(text)?.[1];
    const statement = importance ? text.replace(importanceAtEnd, '') : text;
    if (statement === '') return [];
    const line = index + 1;
    const key = comparable(statement);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    return [
      {
        line,
        statement,
        importance: importance ? Number(importance) : null,
        problem: !needSchema.shape.statement.safeParse(statement).success
          ? { kind: 'tooLong' }
          : inPlan.has(key)
            ? { kind: 'inPlan' }
            : first === undefined
              ? null
              : { kind: 'twice', line: first },
      },
    ];
  });
}

function comparable(statement: string): string {
  return statement
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim();
}
