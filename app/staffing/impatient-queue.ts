import { blockingProbability } from './erlang.ts';

/** Figures of a queue that some leave before it is their turn. Shares 0–1 of everybody who arrives. */
export interface ImpatientQueue {
  waitShare: number;
  abandonShare: number;
  /** Served, and after at most the promised wait. Who gave up was not served in time. */
  servedInTime: number;
  /** Mean over everybody, also those who give up. */
  meanWaitMinutes: number;
  occupancy: number;
  queueLength: number;
}

/** Sums are scaled down when a term passes this, so that long queues don't overflow. */
const ceiling = 1e200;

/**
 * Erlang A (Palm's M/M/c + M): everybody waits an exponentially distributed patience at most. Stable at any load.
 *
 * With j ahead in the queue, `e^(−wait/patience)` of whoever stays is Beta(x, j+1) distributed with
 * x = desks·patience/handling; all sums have positive terms only.
 *
 * @param desks integer ≥ 1
 * @param loadErlangs > 0
 * @param patienceMinutes mean patience, > 0
 * @see Palm 1943; Riordan 1962; Mandelbaum & Zeltyn 2005
 */
export function impatientQueue(
  desks: number,
  loadErlangs: number,
  handlingMinutes: number,
  patienceMinutes: number,
  withinMinutes: number,
): ImpatientQueue {
  const x = (desks * patienceMinutes) / handlingMinutes;
  const y = (loadErlangs * patienceMinutes) / handlingMinutes;
  const late = lateShares(x, withinMinutes / patienceMinutes);
  let term = 1;
  let full = 1;
  let busy = 0;
  let waiting = 0;
  let servedLater = 0;
  let served = 0;
  for (let ahead = 0; ; ahead++) {
    busy += term;
    waiting += ahead * term;
    served += (term * x) / (x + ahead + 1);
    servedLater += ((term * x) / (x + ahead + 1)) * late.next();
    const ratio = y / (x + ahead + 1);
    term *= ratio;
    const room = 1 - ratio;
    if (room > 0 && (term * (ahead + 2)) / (room * room) <= 1e-17 * waiting) break;
    if (term < ceiling) continue;
    term /= ceiling;
    full /= ceiling;
    busy /= ceiling;
    waiting /= ceiling;
    served /= ceiling;
    servedLater /= ceiling;
  }
  // Probability that all desks are busy and nobody waits, by which every sum is measured.
  const blocking = blockingProbability(desks, loadErlangs);
  const scale = blocking / (full * (1 - blocking) + busy * blocking);
  const queueLength = waiting * scale;
  const abandonShare = queueLength / y;
  const waitShare = busy * scale;
  return {
    waitShare,
    abandonShare,
    servedInTime: Math.max(0, 1 - waitShare + (served - servedLater) * scale),
    meanWaitMinutes: abandonShare * patienceMinutes,
    // Rounding must not make desks that are always busy break a cap of 1.
    occupancy: Math.min(1, (loadErlangs * (1 - abandonShare)) / desks),
    queueLength,
  };
}

/**
 * For 0, 1, 2 … ahead: among those who are served, the share whose wait passes the limit. It is the distribution
 * function of Beta(x+1, j+1) at `e^(−limit)`, and of a negative binomial count: one positive term more for each ahead.
 */
function lateShares(x: number, limitOfPatience: number): { next(): number } {
  const stays = Math.exp(-limitOfPatience);
  let logScale = -(x + 1) * limitOfPatience;
  let term = 1;
  let sum = 0;
  let ahead = 0;
  return {
    next() {
      sum += term;
      term *= ((1 - stays) * (x + 1 + ahead)) / (ahead + 1);
      ahead++;
      if (term > ceiling) {
        term /= ceiling;
        sum /= ceiling;
        logScale += Math.log(ceiling);
      }
      return Math.min(1, sum * Math.exp(logScale));
    },
  };
}
