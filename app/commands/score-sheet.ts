import { z } from 'zod';
import { idField, lineField } from '../plan/fields.ts';
import { ratingKey } from '../plan/plan.ts';
import { sheetRatingSchema } from '../plan/rating.ts';
import { command } from './command.ts';
import { giveRating, maxCells } from './score.ts';

/** Enough of a hash to know a file by. */
const shownHashCharacters = 12;

/** Takes over the answers of one score sheet, all of them in one step; the history keeps which file they came from. */
export const ratingsTake = command({
  input: z.strictObject({
    roundId: idField,
    raterId: idField,
    fileName: lineField,
    /** Of the file as it came, in hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    ratings: z.array(sheetRatingSchema).min(1).max(maxCells),
  }),
  label(plan, { roundId, fileName, sha256, ratings }) {
    const params = { count: ratings.length, hash: sha256.slice(0, shownHashCharacters) };
    // The history is open to everybody, and a file may be called by the name of who sent it.
    if (plan.rounds[roundId]?.anonymous) return { key: 'history.sheet.anonymous', params };
    return { key: 'history.sheet', params: { ...params, file: fileName } };
  },
  looksAt: ({ roundId, raterId, ratings }) => ({
    collection: 'ratings',
    keys: ratings.map(({ scenarioId, criterionId }) => ratingKey(roundId, raterId, scenarioId, criterionId)),
  }),
  apply(draft, { roundId, raterId, ratings }) {
    for (const rating of ratings) giveRating(draft, { ...rating, roundId, raterId });
  },
});
