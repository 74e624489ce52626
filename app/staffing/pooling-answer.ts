import type { DeskRule } from './desk-rule.ts';
import type { SeparateInput } from './desks-input.ts';
import { type QueueAnswer, queueAnswer } from './figure.ts';
import { type DeskPool, poolingOf } from './pooling.ts';

/** One queue of an arrangement. Shares 0–1, `load` in erlangs. */
interface PoolAnswer extends QueueAnswer {
  /** Which of the separate desks it stands for, from 0. */
  of: number[];
  load: number;
  handlingMinutes: number;
  squaredCv: number;
  desks: number;
}

interface ArrangementAnswer {
  desks: number;
  meanWaitMinutes: number | 'unstable';
  /** Which wait longer than at a desk of their own, from 0. */
  losers: number[];
  pools: PoolAnswer[];
}

/** What pooling gains, and who loses by it. */
export interface PoolingAnswer {
  /** One each, in the order asked; with the desks that they have, or else as many as the promise takes. */
  separate: PoolAnswer[];
  separateDesks: number;
  separateMeanWaitMinutes: number | 'unstable';
  /** With as many desks as the promise takes. */
  together: PoolAnswer & { losers: number[]; uncorrectedMeanWaitMinutes: number | 'unstable' };
  /** With all the desks that the separate ones take. */
  togetherSameDesks: PoolAnswer & { losers: number[] };
  /** Quick ones apart from the rest; `null` with fewer than two handling times. */
  express: ArrangementAnswer | null;
  /** What `together` saves against separate desks; negative when it costs. */
  saved: { desks: number; meanWaitMinutes: number | 'unstable' };
}

/** @param rule everybody stays in the queue */
export function poolingAnswer(input: SeparateInput): PoolingAnswer {
  const { target, maxOccupancy, minimum, neverAlone } = input;
  const rule: DeskRule = { promise: target, maxOccupancy, minimum, neverAlone, patienceMinutes: null };
  const { separate, together, togetherSameDesks, express, uncorrectedMeanWaitMinutes } = poolingOf(
    input.separate,
    rule,
  );
  return {
    separate: separate.pools.map(poolAnswer),
    separateDesks: separate.desks,
    separateMeanWaitMinutes: separate.meanWaitMinutes,
    together: { ...poolAnswer(together.pool), losers: together.losers, uncorrectedMeanWaitMinutes },
    togetherSameDesks: { ...poolAnswer(togetherSameDesks.pool), losers: togetherSameDesks.losers },
    express: express && {
      desks: express.desks,
      meanWaitMinutes: express.meanWaitMinutes,
      losers: express.losers,
      pools: express.pools.map(poolAnswer),
    },
    saved: {
      desks: separate.desks - together.desks,
      meanWaitMinutes:
        separate.meanWaitMinutes === 'unstable' || together.meanWaitMinutes === 'unstable'
          ? 'unstable'
          : separate.meanWaitMinutes - together.meanWaitMinutes,
    },
  };
}

function poolAnswer({ kinds, loadErlangs, handlingMinutes, squaredCv, desks, queue }: DeskPool): PoolAnswer {
  return { of: kinds, load: loadErlangs, handlingMinutes, squaredCv, desks, ...queueAnswer(queue) };
}
