/** How the net hours of one årsværk are spent; the defaults of methods.md are assumptions. */
export interface WorkingTime {
  /** Hours of one årsværk after the ladder, > 0. */
  netHoursPerFte: number;
  /** Share of them spent in front of citizens, above 0 and at most 1. */
  frontShare: number;
  /** Share of the time in front that enquiries can fill, above 0 and at most 1. */
  utilisationShare: number;
}

export const assumedWorkingTime = { frontShare: 0.65, utilisationShare: 0.75 } as const;

export interface StaffedPosts {
  staffedHoursPerWeek: number;
  weeksPerYear: number;
  /** Staffed at the same time; a mean over the hours need not be whole. */
  posts: number;
}

/** Årsværk that it takes to be there, beside those that it takes to do the work. */
export interface FteNeed {
  coverageFte: number;
  demandFte: number;
  /** The larger of the two. */
  neededFte: number;
  binding: 'coverage' | 'demand' | 'both' | 'none';
  /**
   * Work over the hours that the posts are staffed; `null` without any. Coverage binds as long as it stays below
   * the utilisation: the posts have to be filled though enquiries fill less of them.
   */
  workShareOfCover: number | null;
}

/** Årsværk for posts that are filled whether anybody comes or not. */
export function coverageFte(posts: StaffedPosts, time: WorkingTime): number {
  return staffedHours(posts) / (time.netHoursPerFte * time.frontShare);
}

/** Årsværk for the work itself, at the utilisation that waiting citizens can bear. */
export function demandFte(workHoursPerYear: number, time: WorkingTime): number {
  return workHoursPerYear / (time.netHoursPerFte * time.frontShare * time.utilisationShare);
}

/** Both needs side by side; the larger binds. */
export function fteNeed(posts: StaffedPosts, workHoursPerYear: number, time: WorkingTime): FteNeed {
  const coverage = coverageFte(posts, time);
  const demand = demandFte(workHoursPerYear, time);
  const hours = staffedHours(posts);
  return {
    coverageFte: coverage,
    demandFte: demand,
    neededFte: Math.max(coverage, demand),
    binding: bindingOf(coverage, demand),
    workShareOfCover: hours > 0 ? workHoursPerYear / hours : null,
  };
}

/**
 * Årsværk for hours covered each week when a share of paid time is absence, before anything else is taken off.
 *
 * @param absenceShare of paid hours, 0 and below 1
 */
export function fteForCoveredHours(
  coveredHoursPerWeek: number,
  absenceShare: number,
  weekHours = 37,
): { paidHoursPerWeek: number; fte: number } {
  const paidHoursPerWeek = coveredHoursPerWeek / (1 - absenceShare);
  return { paidHoursPerWeek, fte: paidHoursPerWeek / weekHours };
}

/** Two needs that differ by rounding alone are the same. */
const roundingRoom = 1e-9;

function bindingOf(coverage: number, demand: number): FteNeed['binding'] {
  const larger = Math.max(coverage, demand);
  if (larger === 0) return 'none';
  if (Math.abs(coverage - demand) <= roundingRoom * larger) return 'both';
  return coverage > demand ? 'coverage' : 'demand';
}

function staffedHours({ staffedHoursPerWeek, weeksPerYear, posts }: StaffedPosts): number {
  return staffedHoursPerWeek * weeksPerYear * posts;
}
