/** Desks that serve the same kinds of enquiry. */
export interface DeskGroup {
  desks: number;
  /** What they are qualified for: positions in the list of kinds. */
  kinds: readonly number[];
}

/** A kind of enquiry with exponential gaps between arrivals and exponential handling times. */
export interface SimulatedKind {
  arrivalsPerHour: number;
  handlingMinutes: number;
}

export interface SimulationInput {
  kinds: readonly SimulatedKind[];
  groups: readonly DeskGroup[];
  /** The wait that counts as in time. */
  withinMinutes: number;
  /** Measured time, after a twentieth as much to warm up; 250 days of 8 hours when left out. */
  minutes?: number;
  /** Integer ≥ 0. The same seed sends the same citizens, whatever desks there are. */
  seed: number;
}

export interface SimulatedQueue {
  meanWaitMinutes: Estimate;
  /** Share 0–1. */
  servedInTime: Estimate;
  arrivals: number;
}

export type SimulatedHouse =
  | {
      state: 'stable';
      /** `null` for a kind that nobody came with. */
      kinds: (SimulatedQueue | null)[];
      all: SimulatedQueue | null;
      /** Per group, share of its desks' time spent serving. */
      occupancy: Estimate[];
    }
  | Overload;

/** More arrives of some kinds than the desks that are qualified for them can serve. */
export interface Overload {
  state: 'unstable';
  /** Positions in the list of kinds; the fewest that already can't be carried. */
  kinds: number[];
}

/** A mean and how far it may be off: 95 % of such intervals hold what an endless simulation would give. */
export interface Estimate {
  mean: number;
  halfWidth: number;
}
