import { z } from 'zod';
import type { Plan } from '../plan/plan.ts';
import { type Result, refused } from '../plan/result.ts';
import { assumptionAdd, assumptionRemove, assumptionUpdate } from './assumption.ts';
import { apply, type Change, type Command } from './command.ts';
import {
  criterionAdd,
  criterionMove,
  criterionRemove,
  criterionUpdate,
  levelsReplace,
  weightsSet,
} from './criterion.ts';
import { metaUpdate } from './meta.ts';
import {
  raterAdd,
  raterGroupAdd,
  raterGroupRemove,
  raterGroupUpdate,
  raterRemove,
  raterUpdate,
} from './rater.ts';
import { roundAdd, roundAdvance, roundRemove, roundUpdate } from './round.ts';
import { scenarioAdd, scenarioMove, scenarioRemove, scenarioUpdate } from './scenario.ts';
import { agreementsClear, agreementsSet, ratingsClear, ratingsSet } from './score.ts';
import { probeSet, warningAccept, warningRestore } from './warning.ts';

/** Everything that can be done to a plan, by the name it has on the wire and in the history. */
export const commands = {
  'meta.update': metaUpdate,
  'scenario.add': scenarioAdd,
  'scenario.update': scenarioUpdate,
  'scenario.move': scenarioMove,
  'scenario.remove': scenarioRemove,
  'criterion.add': criterionAdd,
  'criterion.update': criterionUpdate,
  'criterion.move': criterionMove,
  'criterion.remove': criterionRemove,
  'levels.replace': levelsReplace,
  'weights.set': weightsSet,
  'raterGroup.add': raterGroupAdd,
  'raterGroup.update': raterGroupUpdate,
  'raterGroup.remove': raterGroupRemove,
  'rater.add': raterAdd,
  'rater.update': raterUpdate,
  'rater.remove': raterRemove,
  'round.add': roundAdd,
  'round.update': roundUpdate,
  'round.advance': roundAdvance,
  'round.remove': roundRemove,
  'ratings.set': ratingsSet,
  'ratings.clear': ratingsClear,
  'agreements.set': agreementsSet,
  'agreements.clear': agreementsClear,
  'warning.accept': warningAccept,
  'warning.restore': warningRestore,
  'probe.set': probeSet,
  'assumption.add': assumptionAdd,
  'assumption.update': assumptionUpdate,
  'assumption.remove': assumptionRemove,
} as const;

export type CommandType = keyof typeof commands;
export type InputOf<Type extends CommandType> =
  (typeof commands)[Type] extends Command<infer Input> ? Input : never;

/** A command as it is sent: its type, and the input that the type asks for. */
export type CommandRequest = { [Type in CommandType]: { type: Type; input: InputOf<Type> } }[CommandType];

/** The envelope only; each command parses its own input. */
export const commandRequestSchema = z.strictObject({
  type: z.enum(Object.keys(commands) as [CommandType, ...CommandType[]]),
  input: z.unknown(),
});

/** Carries a command out on a plan. The one way in which a plan changes. */
export function execute(plan: Plan, request: { type: CommandType; input: unknown }): Result<Change> {
  if (!Object.hasOwn(commands, request.type)) return refused('command_input', { at: String(request.type) });
  const command = commands[request.type] as Command<unknown>;
  return apply(command, plan, request.input);
}
