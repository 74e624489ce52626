import { z } from 'zod';
import type { Plan } from '../plan/plan.ts';
import { type Result, refused } from '../plan/result.ts';
import { planAnonymise } from './anonymise.ts';
import { areaScheduleWrite } from './area-schedule.ts';
import { assumption } from './assumption.ts';
import { building, floor, nearness, placementDemand, zone } from './building.ts';
import { buildingMake } from './building-make.ts';
import { apply, type Change, type Command } from './command.ts';
import {
  criterionAdd,
  criterionMove,
  criterionRemove,
  criterionUpdate,
  levelsReplace,
  weightsSet,
} from './criterion.ts';
import { economyLine, economyLineReprice, priceIndex } from './economy.ts';
import { freezeAdd, freezeRemove } from './freeze.ts';
import { checklistItem, houseFunction, need, needFunction, needService, phase } from './house.ts';
import { listTake } from './list-take.ts';
import { agendaItem, attendance, decision, followUp, meeting } from './meeting.ts';
import { gutSlipGive, gutSlipRemove, meetingPlan, meetingRound, meetingStep } from './meeting-course.ts';
import { planMerge, planRestore } from './merge.ts';
import { metaUpdate } from './meta.ts';
import {
  raterAdd,
  raterGroupAdd,
  raterGroupRemove,
  raterGroupUpdate,
  raterRemove,
  raterUpdate,
} from './rater.ts';
import { reportSection, reportTemplateTake } from './report.ts';
import { roundAdd, roundAdvance, roundRemove, roundUpdate } from './round.ts';
import {
  scenarioAdd,
  scenarioBranch,
  scenarioMove,
  scenarioRemove,
  scenarioTakeOver,
  scenarioUpdate,
} from './scenario.ts';
import {
  economyAmount,
  openingException,
  openingHour,
  placement,
  rotaLine,
  scenarioFunction,
  scenarioService,
  scenarioStaff,
} from './scenario-cells.ts';
import { agreementsClear, agreementsSet, ratingsClear, ratingsSet } from './score.ts';
import { ratingsTake } from './score-sheet.ts';
import {
  functionService,
  serviceAdd,
  serviceCompetence,
  serviceConfirm,
  serviceRemove,
  serviceUpdate,
} from './service.ts';
import {
  arrivalProfile,
  arrivalShare,
  competence,
  countingWeekSet,
  groupCompetence,
  ladderStep,
  seasonShare,
  shiftPattern,
  staffGroup,
  waitingPromise,
} from './staff.ts';
import { probeSet, warningAccept, warningRestore } from './warning.ts';

/** Everything that can be done to a plan, by the name it has on the wire and in the history. */
export const commands = {
  'meta.update': metaUpdate,
  'plan.merge': planMerge,
  'plan.restore': planRestore,
  'plan.anonymise': planAnonymise,
  'list.take': listTake,
  'scenario.add': scenarioAdd,
  'scenario.update': scenarioUpdate,
  'scenario.move': scenarioMove,
  'scenario.remove': scenarioRemove,
  'scenario.branch': scenarioBranch,
  'scenario.takeOver': scenarioTakeOver,
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
  'ratings.take': ratingsTake,
  'agreements.set': agreementsSet,
  'agreements.clear': agreementsClear,
  'warning.accept': warningAccept,
  'warning.restore': warningRestore,
  'probe.set': probeSet,
  'service.add': serviceAdd,
  'service.update': serviceUpdate,
  'service.confirm': serviceConfirm,
  'service.remove': serviceRemove,
  'assumption.add': assumption.add,
  'assumption.update': assumption.update,
  'assumption.remove': assumption.remove,
  'function.add': houseFunction.add,
  'function.update': houseFunction.update,
  'function.remove': houseFunction.remove,
  'need.add': need.add,
  'need.update': need.update,
  'need.replace': need.replace,
  'need.remove': need.remove,
  'phase.add': phase.add,
  'phase.update': phase.update,
  'phase.remove': phase.remove,
  'checklistItem.add': checklistItem.add,
  'checklistItem.update': checklistItem.update,
  'checklistItem.remove': checklistItem.remove,
  'staffGroup.add': staffGroup.add,
  'staffGroup.update': staffGroup.update,
  'staffGroup.remove': staffGroup.remove,
  'competence.add': competence.add,
  'competence.update': competence.update,
  'competence.remove': competence.remove,
  'ladderStep.add': ladderStep.add,
  'ladderStep.update': ladderStep.update,
  'ladderStep.remove': ladderStep.remove,
  'shiftPattern.add': shiftPattern.add,
  'shiftPattern.update': shiftPattern.update,
  'shiftPattern.remove': shiftPattern.remove,
  'areaSchedule.write': areaScheduleWrite,
  'building.make': buildingMake,
  'building.add': building.add,
  'building.update': building.update,
  'building.remove': building.remove,
  'floor.add': floor.add,
  'floor.update': floor.update,
  'floor.remove': floor.remove,
  'zone.add': zone.add,
  'zone.update': zone.update,
  'zone.remove': zone.remove,
  'economyLine.add': economyLine.add,
  'economyLine.update': economyLine.update,
  'economyLine.remove': economyLine.remove,
  'economyLine.reprice': economyLineReprice,
  'reportSection.add': reportSection.add,
  'reportSection.update': reportSection.update,
  'reportSection.replace': reportSection.replace,
  'reportSection.remove': reportSection.remove,
  'reportTemplate.take': reportTemplateTake,
  'meeting.add': meeting.add,
  'meeting.update': meeting.update,
  'meeting.remove': meeting.remove,
  'meeting.plan': meetingPlan,
  'meeting.step': meetingStep,
  'meeting.round': meetingRound,
  'gutSlip.give': gutSlipGive,
  'gutSlip.remove': gutSlipRemove,
  'agendaItem.add': agendaItem.add,
  'agendaItem.update': agendaItem.update,
  'agendaItem.remove': agendaItem.remove,
  'attendance.add': attendance.add,
  'attendance.update': attendance.update,
  'attendance.remove': attendance.remove,
  'decision.add': decision.add,
  'decision.update': decision.update,
  'decision.remove': decision.remove,
  'followUp.add': followUp.add,
  'followUp.update': followUp.update,
  'followUp.remove': followUp.remove,
  'freeze.add': freezeAdd,
  'freeze.remove': freezeRemove,
  'functionServices.set': functionService.set,
  'functionServices.clear': functionService.clear,
  'needFunctions.set': needFunction.set,
  'needFunctions.clear': needFunction.clear,
  'needServices.set': needService.set,
  'needServices.clear': needService.clear,
  'groupCompetences.set': groupCompetence.set,
  'groupCompetences.clear': groupCompetence.clear,
  'serviceCompetences.set': serviceCompetence.set,
  'serviceCompetences.clear': serviceCompetence.clear,
  'waitingPromises.set': waitingPromise.set,
  'waitingPromises.clear': waitingPromise.clear,
  'arrivalProfiles.set': arrivalProfile.set,
  'arrivalProfiles.clear': arrivalProfile.clear,
  'arrivalShares.set': arrivalShare.set,
  'arrivalShares.clear': arrivalShare.clear,
  'countingWeek.set': countingWeekSet,
  'seasonShares.set': seasonShare.set,
  'seasonShares.clear': seasonShare.clear,
  'nearness.set': nearness.set,
  'nearness.clear': nearness.clear,
  'placementDemands.set': placementDemand.set,
  'placementDemands.clear': placementDemand.clear,
  'priceIndices.set': priceIndex.set,
  'priceIndices.clear': priceIndex.clear,
  'scenarioFunctions.set': scenarioFunction.set,
  'scenarioFunctions.clear': scenarioFunction.clear,
  'scenarioServices.set': scenarioService.set,
  'scenarioServices.clear': scenarioService.clear,
  'scenarioStaff.set': scenarioStaff.set,
  'scenarioStaff.clear': scenarioStaff.clear,
  'openingHours.set': openingHour.set,
  'openingHours.clear': openingHour.clear,
  'openingExceptions.set': openingException.set,
  'openingExceptions.clear': openingException.clear,
  'rotaLines.set': rotaLine.set,
  'rotaLines.clear': rotaLine.clear,
  'placements.set': placement.set,
  'placements.clear': placement.clear,
  'economyAmounts.set': economyAmount.set,
  'economyAmounts.clear': economyAmount.clear,
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
