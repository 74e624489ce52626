import type { SolverProgress } from '#app/solver/solver.ts';

/** Time between two reports as long as nothing better is found, in seconds. */
const reportEvery = 0.2;

/** What HiGHS says while it searches; infinite where it knows nothing. */
interface SearchState {
  readonly running_time?: number;
  readonly mip_primal_bound?: number;
  readonly mip_dual_bound?: number;
}

/** Distance from bound to best as a share of best; `null` where best is nothing and the bound is less. */
export function gapShare(best: number, bound: number): number | null {
  const distance = Math.max(0, best - bound);
  if (distance === 0) return 0;
  return best === 0 ? null : distance / Math.abs(best);
}

/** Passes on what HiGHS says: at once what is better, the rest a few times a second. */
export function createReport(
  onProgress: ((progress: SolverProgress) => void) | undefined,
): (state: SearchState) => undefined {
  let last: SolverProgress | null = null;
  return (state) => {
    if (!onProgress) return;
    const seconds = state.running_time ?? 0;
    const best = finite(state.mip_primal_bound);
    if (last && last.best === best && seconds - last.seconds < reportEvery) return;
    const bound = finite(state.mip_dual_bound);
    const gap = best === null || bound === null ? null : gapShare(best, bound);
    last = { best, bound, gap, seconds };
    onProgress(last);
  };
}

function finite(figure: number | undefined): number | null {
  // HiGHS writes "not known" as an infinity or, where that is bounded, as 1e30.
  return figure !== undefined && Math.abs(figure) < 1e29 ? figure : null;
}
