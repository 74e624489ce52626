import { z } from 'zod';
import { languageField } from '../plan/fields.ts';
import { agendaKinds } from '../plan/meeting.ts';

/**
 * Everything that the projector's window ever gets: a closed list of fields, each meant for the wall. Built in
 * `project.ts`; main parses it by this schema before it is sent, so that nothing else can slip in. There is no room in it
 * for raters, reasons, remarks, or scores of a round that isn't revealed.
 */

const text = z.string().max(10_000);
const index = z.int().min(0);
const share = z.number().min(0).max(1);
const figure = z.number().nullable();

const optionSchema = z.strictObject({
  /** Letter of the scenario. */
  letter: text,
  name: text,
  colour: z.int(),
  isBaseline: z.boolean(),
});

const criterionSchema = z.strictObject({
  name: text,
  definition: text,
  unit: text,
  worst: figure,
  best: figure,
});

/** How far the scores of a revealed round lie apart on one cell, in the criterion's unit. */
const spreadSchema = z.strictObject({
  option: index,
  criterion: index,
  count: z.int(),
  least: z.number(),
  median: z.number(),
  most: z.number(),
});

const weightSchema = z.strictObject({
  criterion: index,
  share,
  agreedShare: share,
});

const barSchema = z.strictObject({
  option: index,
  /** 0–1; `null` while a score that counts is unknown. */
  total: figure,
  low: share,
  high: share,
  rank: z.int().nullable(),
  /** By the agreed weights. */
  agreedRank: z.int().nullable(),
  isLeader: z.boolean(),
  /** What each criterion adds, 0–1, in the order of the criteria. */
  parts: z.array(figure).max(1000),
  /** How often the gut ranking gave it each place, from 1; empty where there was none. */
  gutPlaces: z.array(z.int()).max(500),
});

const sceneSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('blank') }),
  z.strictObject({ kind: z.literal('purpose'), purpose: text }),
  z.strictObject({
    kind: z.literal('gut'),
    slips: z.int(),
    /** By option: how often each place was given; `null` until the ranking is stored. */
    places: z.array(z.array(z.int())).nullable(),
  }),
  z.strictObject({
    kind: z.literal('scoring'),
    roundName: text,
    isAnonymous: z.boolean(),
    isClosed: z.boolean(),
    /** How many have given a score. */
    heard: z.int(),
  }),
  z.strictObject({
    kind: z.literal('spread'),
    roundName: text,
    /** `false`: the scores are not revealed yet, and none are in here. */
    isRevealed: z.boolean(),
    spreads: z.array(spreadSchema),
    /** Place among `spreads` of the cell that is talked about. */
    focus: index.nullable(),
    agreed: z.strictObject({ low: figure, likely: figure, high: figure }).nullable(),
  }),
  z.strictObject({ kind: z.literal('locked') }),
  z.strictObject({
    kind: z.literal('result'),
    isTried: z.boolean(),
    bars: z.array(barSchema),
    weights: z.array(weightSchema),
    /** What the result says, in the plan's language. */
    sentences: z.array(text),
  }),
  z.strictObject({
    kind: z.literal('decision'),
    decisions: z.array(z.strictObject({ name: text, outcome: text, option: index.nullable() })),
    frozen: z.strictObject({ name: text, hash: text }).nullable(),
  }),
]);

export const projectionSchema = z.strictObject({
  language: languageField,
  planTitle: text,
  meetingName: text,
  /** The item of the agenda; `null` before the meeting begins and after it ends. */
  item: z.strictObject({ kind: z.enum(agendaKinds), name: text, number: z.int(), count: z.int() }).nullable(),
  endsAt: z.string().nullable(),
  options: z.array(optionSchema),
  criteria: z.array(criterionSchema),
  scene: sceneSchema,
});

export type Projection = z.infer<typeof projectionSchema>;
export type Scene = Projection['scene'];
/** A scene of one kind. */
export type SceneOf<Kind extends Scene['kind']> = Extract<Scene, { kind: Kind }>;
