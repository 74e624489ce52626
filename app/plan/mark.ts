import { z } from 'zod';
import { dateField, lineField } from './fields.ts';

/**
 * How well a value is known. read: seen in the source; remembered: to be verified; assumption: ours until somebody
 * confirms it; confirmed: somebody stands by it.
 */
export const valueMarks = ['read', 'remembered', 'assumption', 'confirmed'] as const;
export type ValueMark = (typeof valueMarks)[number];

/** Where a value comes from and who stands by it. */
export const markFields = {
  mark: z.enum(valueMarks),
  source: lineField,
  /** Role of whoever confirmed it ("økonomichef"), never a name; empty until then. */
  confirmedByRole: lineField,
  confirmedOn: dateField.nullable(),
};

/** Nobody stands by it yet. */
export const unconfirmed = { confirmedByRole: '', confirmedOn: null } as const;
/** What a new value is until somebody says where it comes from. */
export const assumed = { mark: 'assumption', source: '', ...unconfirmed } as const;
