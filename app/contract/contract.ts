import { z } from 'zod';
import { catalogueSchema } from '../catalogue/catalogue.ts';
import { competencesSchema } from '../catalogue/competence-resources.ts';
import { checklistSchema, phasesSchema } from '../catalogue/process-resources.ts';
import { historySubjects } from '../commands/history-subject.ts';
import { commandRequestSchema } from '../commands/registry.ts';
import { presenterSchema } from '../meeting/presenter.ts';
import { projectionSchema } from '../meeting/projection.ts';
import { idField, languageField } from '../plan/fields.ts';
import { freezeSchema } from '../plan/freeze.ts';
import { metaSchema } from '../plan/meta.ts';
import { sampleNames } from '../plan/sample.ts';
import { anonymisingSchema } from '../privacy/anonymised.ts';
import { reportTemplatesSchema } from '../report/templates.ts';
import { settingsSchema } from '../settings/settings.ts';
import { anonymiseChoiceFields, anonymiseFoundSchema } from './anonymise.ts';
import { base64Field, deliverySchema, exportKindField, lastExportSchema } from './delivery.ts';
import { jobDoneSchema, jobIdField, jobProgressSchema, jobStartSchema } from './jobs.ts';
import {
  chosenSettingsSchema,
  chosenWorkbookSchema,
  historyEntrySchema,
  keptSettingsSchema,
  knownPlanSchema,
  openedSchema,
  otherPlanSchema,
  patchSchema,
  sentPlanSchema,
  statusSchema,
} from './open-plan.ts';
import { pageChoiceFields, workbookChoiceFields } from './paper-orders.ts';
import { backupSchema, backupSequenceField, copyBesideSchema, differenceCountsSchema } from './recovery.ts';
import { windowMenuSchema } from './window-menu.ts';

/** Names a working copy of this machine. */
const knownIdField = z.string().max(100);
/** A frozen copy to be exported as it was; the plan as it is now when left out. */
const freezeIdField = idField.optional();
const nothing = z.strictObject({});

/**
 * Everything a window can ask of main: channel → input, output. Both are parsed on arrival. The three shells
 * carry the same channels; none adds its own.
 */
export const channels = {
  /** What the window needs before anything is open. */
  'app.info': {
    input: nothing,
    output: z.object({
      version: z.string(),
      /** `native`: main shows file dialogs. `browser`: the window uploads and downloads. */
      dialogs: z.enum(['native', 'browser']),
      known: z.array(knownPlanSchema),
    }),
  },
  /** Says what the menu bar of a shell that has one shows; told anew whenever it changes. */
  'app.menu': { input: windowMenuSchema, output: nothing },
  /** The open plan, or `null`. */
  'plan.current': { input: nothing, output: openedSchema.nullable() },
  'plan.create': { input: z.strictObject({ meta: metaSchema }), output: openedSchema },
  'plan.openSample': {
    input: z.strictObject({ sample: z.enum(sampleNames), language: languageField }),
    output: openedSchema,
  },
  /** Opens a document chosen in a native dialog; `null` when the user let it be. */
  'plan.openDialog': { input: nothing, output: openedSchema.nullable() },
  /** Opens the bytes of a document that the window read. */
  'plan.openBytes': {
    input: z.strictObject({ fileName: z.string().max(255), base64: base64Field }),
    output: openedSchema,
  },
  /** Opens one of `app.info.known`. */
  'plan.openKnown': { input: z.strictObject({ id: knownIdField }), output: openedSchema },
  'plan.execute': { input: z.strictObject({ command: commandRequestSchema }), output: statusSchema },
  'plan.undo': { input: nothing, output: statusSchema },
  'plan.redo': { input: nothing, output: statusSchema },
  /** Saves the document; a plan without one is delivered under a new name. */
  'plan.save': { input: nothing, output: deliverySchema },
  'plan.saveCopy': { input: nothing, output: deliverySchema },
  /** Leaves the plan; its working copy stays, with every change. */
  'plan.close': { input: nothing, output: nothing },
  /**
   * Changes, newest first: a window on those that were asked for.
   *
   * `search` is looked for in what the change did, in the reader's language; every word has to be there.
   */
  'history.list': {
    input: z.strictObject({
      subject: z.enum(historySubjects).nullable(),
      search: z.string().max(200),
      language: languageField,
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    output: z.object({
      total: z.int(),
      /** The plan after this change, or a later one, can be gone back to; before it an anonymous round was closed. */
      reachableFrom: z.int(),
      entries: z.array(historyEntrySchema),
    }),
  },
  /** What going back to the plan after a change would change; 0 is the plan as it was created. */
  'history.preview': { input: z.strictObject({ version: z.int().min(0) }), output: differenceCountsSchema },
  /** Goes back to it, as a new change. */
  'history.stepBack': { input: z.strictObject({ version: z.int().min(0) }), output: statusSchema },
  /** Backups of the open plan, newest first. */
  'backups.list': { input: nothing, output: z.array(backupSchema) },
  /** In what the open plan differs from a backup, read from the plan to the backup. */
  'backups.preview': {
    input: z.strictObject({ sequence: backupSequenceField }),
    output: differenceCountsSchema,
  },
  /** Makes the open plan what the backup holds, as a change that can be undone. */
  'backups.restore': { input: z.strictObject({ sequence: backupSequenceField }), output: statusSchema },
  /** Backups of one of `app.info.known`, newest first. */
  'backups.ofKnown': { input: z.strictObject({ id: knownIdField }), output: z.array(backupSchema) },
  /**
   * Opens one of `app.info.known` as a backup holds it. A plan that opens is opened and the backup restored in it; one
   * that is damaged is put aside, and what is saved then takes the place of its document.
   */
  'backups.openKnown': {
    input: z.strictObject({ id: knownIdField, planId: z.uuid(), sequence: backupSequenceField }),
    output: openedSchema,
  },
  /** Copies of the open plan that a file sync left beside its document. */
  'merge.copies': { input: nothing, output: z.array(copyBesideSchema) },
  /** Reads one of them, to merge it. */
  'merge.openCopy': { input: z.strictObject({ fileName: z.string().max(255) }), output: otherPlanSchema },
  /** Reads another version of the open plan, chosen in a native dialog; `null` when the user let it be. */
  'merge.openDialog': { input: nothing, output: otherPlanSchema.nullable() },
  /** The same of bytes that the window read. */
  'merge.openBytes': {
    input: z.strictObject({ fileName: z.string().max(255), base64: base64Field }),
    output: otherPlanSchema,
  },
  /** Reads a workbook chosen in a native dialog; `null` when the user let it be. */
  'workbook.openDialog': { input: nothing, output: chosenWorkbookSchema.nullable() },
  /** The same of bytes that the window read. */
  'workbook.openBytes': {
    input: z.strictObject({ fileName: z.string().max(255), base64: base64Field }),
    output: chosenWorkbookSchema,
  },
  'settings.read': { input: nothing, output: keptSettingsSchema },
  /** Changes some settings, each as a whole. */
  'settings.write': {
    input: z.strictObject({ changes: settingsSchema.partial() }),
    output: keptSettingsSchema,
  },
  /** The settings that can be shared, as a file. */
  'settings.export': { input: nothing, output: deliverySchema },
  /** Reads a file of settings chosen in a native dialog; `null` when the user let it be. Nothing is changed by it. */
  'settings.openDialog': { input: nothing, output: chosenSettingsSchema.nullable() },
  /** The same of bytes that the window read. */
  'settings.openBytes': {
    input: z.strictObject({ fileName: z.string().max(255), base64: base64Field }),
    output: chosenSettingsSchema,
  },
  /** Lets the user choose a folder of this machine for a setting, where a shell can; `null` when he let it be. */
  'settings.pickFolder': {
    input: z.strictObject({ folder: z.enum(['documents', 'exports']) }),
    output: keptSettingsSchema.nullable(),
  },
  /** Makes the score sheet of one rater in one open round. */
  'scoreSheet.save': {
    input: z.strictObject({ roundId: idField, raterId: idField, language: languageField }),
    output: deliverySchema,
  },
  /** Freezes a copy of the plan as it is now into the plan; the day is main's. */
  'freeze.make': {
    input: freezeSchema.pick({ id: true, sort: true, name: true, frozenByRole: true, note: true }),
    output: statusSchema,
  },
  /** The plan as it was frozen; refused when what is kept isn't what was frozen. */
  'freeze.read': {
    input: z.strictObject({ id: z.string().max(100) }),
    output: z.object({ plan: sentPlanSchema }),
  },
  /** Looks for what tells of people, in the plan and its frozen copies; raters named in `keptRaterIds` keep their names. */
  'anonymise.find': {
    input: z.strictObject({ ...anonymiseChoiceFields, language: languageField }),
    output: anonymiseFoundSchema,
  },
  /** Takes it out for good: of the plan, its history, frozen copies and backups. The document has it until it is saved. */
  'anonymise.run': {
    input: z.strictObject({ ...anonymiseChoiceFields, left: anonymisingSchema.shape.left }),
    output: statusSchema,
  },
  /** Puts a meeting on the wall, or takes it off (`null`). Main builds what the wall gets, anew whenever the plan changes. */
  'projector.show': { input: z.strictObject({ presenter: presenterSchema.nullable() }), output: nothing },
  /** What the wall shows now; `null` while nothing is shown. */
  'projector.current': { input: nothing, output: projectionSchema.nullable() },
  /**
   * Opens the projector's window, or brings it to the front. A shell that can't open windows answers with an address
   * for one, good once and for a minute; a window that is open already ends when the address is taken.
   */
  'projector.open': { input: nothing, output: z.object({ address: z.string().nullable() }) },
  /** Whether the projector's window is there. */
  'projector.window': { input: nothing, output: z.object({ isOpen: z.boolean() }) },
  /** Makes the workbook in a job under this id: `job.progress` tells how far it is, `jobs.cancel` ends it. */
  'export.excel': {
    input: z.strictObject({ id: jobIdField, ...workbookChoiceFields, freezeId: freezeIdField }),
    output: deliverySchema,
  },
  /** The report, printed or as a page, made in a job as the workbook is; `pdf_no_browser` where nothing can print. */
  'report.make': {
    input: z.strictObject({ id: jobIdField, ...pageChoiceFields, freezeId: freezeIdField }),
    output: deliverySchema,
  },
  /** The minutes of a meeting, in the same way. */
  'minutes.make': {
    input: z.strictObject({
      id: jobIdField,
      meetingId: idField,
      ...pageChoiceFields,
      freezeId: freezeIdField,
    }),
    output: deliverySchema,
  },
  /** Whether this shell can print just now. */
  'report.printer': { input: nothing, output: z.object({ isThere: z.boolean() }) },
  /** The last file of this kind that was made of the open plan, where a shell knows; `null`: none, or a download. */
  'export.last': { input: z.strictObject({ kind: exportKindField }), output: lastExportSchema.nullable() },
  /** Shows that file in its folder. */
  'export.showInFolder': { input: z.strictObject({ kind: exportKindField }), output: nothing },
  /** What ships with the program for a plan to start from; the same however often it is asked for. */
  'resources.catalogue': { input: nothing, output: catalogueSchema },
  'resources.checklist': { input: nothing, output: checklistSchema },
  'resources.phases': { input: nothing, output: phasesSchema },
  'resources.competences': { input: nothing, output: competencesSchema },
  'resources.reportTemplates': { input: nothing, output: reportTemplatesSchema },
  /** Starts work that goes on beside the program; it tells of itself by `job.progress` and once by `job.done`. */
  'jobs.start': { input: jobStartSchema, output: nothing },
  /** Ends a job with the best it has; one that is done already is let be. */
  'jobs.cancel': { input: z.strictObject({ id: jobIdField }), output: nothing },
} as const satisfies { [channel: string]: { input: z.ZodType; output: z.ZodType } };

export type Channel = keyof typeof channels;
export type InputOf<Name extends Channel> = z.input<(typeof channels)[Name]['input']>;
export type OutputOf<Name extends Channel> = z.output<(typeof channels)[Name]['output']>;

/** Who asks: a window that works on the plan, or the wall of a meeting, which may only look. */
export type WindowRole = 'window' | 'projector';

/** All that a projector's window may ask and is told. */
export const projectorMay = {
  channels: ['projector.current'],
  events: ['projector.changed'],
} as const satisfies { channels: Channel[]; events: string[] };

/** What main tells every window unasked. */
export const events = {
  /** The plan changed: patches to apply to the window's copy, in order of `status.version`. */
  'plan.changed': z.object({ patches: z.array(patchSchema), status: statusSchema }),
  /** Another plan was opened, or the plan was closed. */
  'plan.replaced': openedSchema.nullable(),
  /** The settings of this machine, after a change by whichever window. */
  'settings.changed': settingsSchema,
  /** An action of `app.menu` was chosen in the menu bar. */
  'action.chosen': z.object({ id: z.string() }),
  /** What the wall shows from now on. */
  'projector.changed': projectionSchema.nullable(),
  /** The projector's window came, or has gone. */
  'projector.windowChanged': z.object({ isOpen: z.boolean() }),
  /** How far a job has come, a few times a second. */
  'job.progress': jobProgressSchema,
  /** What became of a job; the last that is told of it. */
  'job.done': jobDoneSchema,
} as const;

export type EventName = keyof typeof events;
export type EventOf<Name extends EventName> = z.output<(typeof events)[Name]>;
