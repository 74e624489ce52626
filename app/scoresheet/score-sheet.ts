import { translate } from '../i18n/texts.ts';
import type { Matrix, MatrixContext } from '../matrices/matrix.ts';
import { nameIn } from '../plan/name-in.ts';
import type { Plan } from '../plan/plan.ts';
import { ok, type Result } from '../plan/result.ts';
import { answerSheet } from './answer-sheet.ts';
import { askingOf, raterCode } from './asked.ts';
import { scaleSheet } from './scale-sheet.ts';

/** A workbook for one rater in one round: the sheet to answer on, and what the scores mean. */
export interface ScoreSheet {
  /** What the file may be called, without its ending: in an anonymous round by a code. */
  name: string;
  matrices: Matrix[];
}

/** The score sheet of a rater in a round; refused as {@link askingOf} says. */
export function scoreSheet(
  plan: Plan,
  roundId: string,
  raterId: string,
  context: MatrixContext,
): Result<ScoreSheet> {
  const asking = askingOf(plan, roundId, raterId);
  if (!asking.ok) return asking;
  const { round, rater } = asking.value;
  const who = round.anonymous
    ? translate(context.language, 'sheet.whoAnonymous', { code: raterCode(rater) })
    : translate(context.language, 'sheet.who', {
        group: nameIn(plan.raterGroups, rater.groupId),
        rater: rater.name,
      });
  return ok({
    name: translate(context.language, 'sheet.fileName', { round: round.name, who }),
    matrices: [answerSheet(plan, asking.value, who, context), scaleSheet(plan, asking.value, context)],
  });
}
