import { z } from 'zod';
import { foreignWorkbookSchema } from '../import/foreign-workbook.ts';
import type { Plan } from '../plan/plan.ts';
import { settingsSchema } from '../settings/settings.ts';
import { sharedSettingsSchema } from '../settings/settings-exchange.ts';
import type { PackedPlan } from './packed-plan.ts';

/** A sentence in no language yet ({@link import('../commands/command.ts').Label}). */
const labelSchema = z.object({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Where the plan's document stands. */
const documentSchema = z.object({
  /** File name with its folder when the plan has a document on this machine; `null` for one never saved. */
  path: z.string().nullable(),
  /** Every change is already safe in the working copy; this says whether the document has them too. */
  saved: z.boolean(),
  /** The document was changed by somebody else since it was opened. */
  changedOnDisk: z.boolean(),
  /** The plan was found with changes that an earlier session never saved. */
  recovered: z.boolean(),
  /** What an earlier session left on this machine was damaged and put aside; the plan is the document's. */
  workDamaged: z.boolean(),
});

/** What changes with every change: number of the last one, what undo and redo would do, save state. */
export const statusSchema = z.object({
  /** Number of changes the plan has seen; grows by one with each, undo included. */
  version: z.int(),
  undo: labelSchema.nullable(),
  redo: labelSchema.nullable(),
  document: documentSchema,
});
export type PlanStatus = z.infer<typeof statusSchema>;

/** Where an immer patch applies, and what it does there. */
export const patchSchema = z.object({
  op: z.enum(['add', 'remove', 'replace']),
  path: z.array(z.union([z.string(), z.number()])),
  value: z.unknown().optional(),
});

/** A plan as main hands it out. Main checked each row when it came in; checking them all again keeps the window waiting. */
export const sentPlanSchema = z.custom<Plan>((value) => typeof value === 'object' && value !== null);

/** The open plan as a window is sent it, at every start: packed, and not checked again either. */
const packedPlanSchema = z.custom<PackedPlan>((value) => typeof value === 'object' && value !== null);

export const openedSchema = z.object({ plan: packedPlanSchema, status: statusSchema });
export type OpenedPlan = z.infer<typeof openedSchema>;

/** Another version of the open plan, with where the two parted if their histories tell. */
export const otherPlanSchema = z.object({
  fileName: z.string(),
  plan: sentPlanSchema,
  common: z.object({ plan: sentPlanSchema, version: z.int() }).nullable(),
});
export type OtherPlan = z.infer<typeof otherPlanSchema>;

/** A workbook from elsewhere, read without trusting it. */
export const chosenWorkbookSchema = z.object({
  fileName: z.string().max(255),
  /** Of the file as it is, in hexadecimal: names it in the history. */
  sha256: z.string(),
  workbook: foreignWorkbookSchema,
});
export type ChosenWorkbook = z.infer<typeof chosenWorkbookSchema>;

/** A plan that is on this machine but not open: a recent document, or a working copy with unsaved changes. */
export const knownPlanSchema = z.object({
  id: z.string(),
  title: z.string(),
  path: z.string().nullable(),
  unsavedChanges: z.int(),
  changedAt: z.string(),
  /** The working copy can't be read. */
  isDamaged: z.boolean(),
  /** How many backups there are of it. */
  backups: z.int(),
});
export type KnownPlan = z.infer<typeof knownPlanSchema>;

/** A change as the history tells of it; who made it is nowhere written. */
export const historyEntrySchema = z.object({
  version: z.int(),
  at: z.string(),
  kind: z.enum(['do', 'undo', 'redo']),
  label: labelSchema,
  /** What it did is no longer kept: it would tell who said what in an anonymous round. */
  sealed: z.boolean(),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
/** The settings of this machine; those that could not be made out have their usual value, and are named. */
export const keptSettingsSchema = z.object({ settings: settingsSchema, lost: z.array(z.string()) });

/** A file of settings that was read, and has changed nothing yet. */
export const chosenSettingsSchema = z.object({ fileName: z.string().max(255), shared: sharedSettingsSchema });
export type ChosenSettings = z.infer<typeof chosenSettingsSchema>;
