import loadHighs, { type Highs, type Model, type ModelData } from 'highs';
import type { LinearProgramme } from '#app/solver/linear-programme.ts';
import type { Conflict, EarlyEnd, Solver, SolverAnswer, SolverOptions } from '#app/solver/solver.ts';
import { createReport, gapShare } from './solver-report.ts';

/** By an elastic programme: names exactly the demands that conflict. */
const iisStrategy = 2;
/** The explanation is worth this long and no longer. */
const conflictSecondsMax = 20;
/** WebAssembly's memory is outside the heap that a worker's limit watches, so the search watches it itself. */
const memoryBytesMax = 1_500_000_000;
/** HiGHS takes seeds of 31 bits. */
const seedModulus = 2 ** 31;

/**
 * Loads HiGHS (WebAssembly; some 50 ms, once a worker). A solver that ran out of memory is of no use any more: it
 * throws, and so does whatever it is asked next.
 *
 * @see https://highs.dev Never below 1.15.1: 1.14 called wrong answers optimal (ERGO-Code/HiGHS#2957).
 */
export async function loadHighsSolver(): Promise<Solver> {
  const highs = await loadHighs();
  return {
    solve: (programme, options) =>
      programme.columnCosts.length === 0
        ? withoutColumns(programme)
        : highs.withModel(modelData(programme), (model: Model) => solve(highs, model, programme, options)),
    conflict: (programme) => highs.withModel(modelData(programme), (model: Model) => conflict(highs, model)),
  };
}

/** HiGHS has no answer to a programme without unknowns; every row then adds up to 0. */
function withoutColumns({ rowLower, rowUpper }: LinearProgramme): SolverAnswer {
  const isMet = rowLower.every((lower, row) => lower <= 0 && (rowUpper[row] ?? 0) >= 0);
  if (!isMet) return { status: 'infeasible' };
  return { status: 'optimal', values: new Float64Array(0), objective: 0, bound: 0, gap: 0 };
}

function modelData(programme: LinearProgramme): ModelData {
  const numCols = programme.columnCosts.length;
  const numRows = programme.rowLower.length;
  return {
    numCols,
    numRows,
    colCost: programme.columnCosts,
    colLower: programme.columnLower,
    colUpper: programme.columnUpper,
    rowLower: programme.rowLower,
    rowUpper: programme.rowUpper,
    matrix: {
      format: 'csr',
      numRows,
      numCols,
      starts: programme.rowStarts,
      indices: programme.entryColumns,
      values: programme.entryCoefficients,
    },
    integrality: Int32Array.from(programme.columnIsWhole),
  };
}

function solve(highs: Highs, model: Model, programme: LinearProgramme, options: SolverOptions): SolverAnswer {
  const { secondsMax, seed = 0, start, gapShareMax = 0, onProgress, isCancelled } = options;
  const { callbackType, modelStatus, solutionStatus } = highs.constants;
  model.options.set({
    output_flag: false,
    time_limit: secondsMax,
    random_seed: seed % seedModulus,
    // Left to itself it calls an answer optimal that may cost 0.01 % too much.
    mip_rel_gap: gapShareMax,
  });
  if (start) model.setSolution({ colValue: start });

  let ended: EarlyEnd = 'time';
  const mustEnd = (): boolean => {
    if (isCancelled?.()) ended = 'cancelled';
    else if (highs.memoryBytes > memoryBytesMax) ended = 'memory';
    else return false;
    return true;
  };
  const interruptWhereDue = (event: { interrupt(): void }): undefined => {
    if (mustEnd()) event.interrupt();
  };
  const report = createReport(onProgress);
  const { modelStatus: status } = model.run({
    // `mipLogging` never comes with `output_flag: false`: progress is read where the search can be stopped.
    [callbackType.mipInterrupt](event) {
      report(event.data);
      if (mustEnd()) event.interrupt();
    },
    [callbackType.mipImprovingSolution](event) {
      report(event.data);
    },
    [callbackType.simplexInterrupt]: interruptWhereDue,
    [callbackType.ipmInterrupt]: interruptWhereDue,
  });

  if (status === modelStatus.infeasible) return { status: 'infeasible' };
  if (status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible) {
    throw new Error('The programme has no least cost');
  }
  const isDone = status === modelStatus.optimal;
  const hasAnswer = isDone || model.info.get('primal_solution_status') === solutionStatus.feasible;
  const bound = boundOf(model, programme);
  if (!hasAnswer) return { status: 'open', ended, bound };
  const values = wholeWhereDue(model.getSolution().colValue, programme);
  const objective = costOf(values, programme);
  const known = bound === null ? null : Math.min(bound, objective);
  const gap = known === null ? null : gapShare(objective, known);
  const isProven = isDone && (gapShareMax === 0 || gap === 0);
  if (isProven) return { status: 'optimal', values, objective, bound: known ?? objective, gap: gap ?? 0 };
  return { status: 'feasible', ended: isDone ? 'gap' : ended, values, objective, bound: known, gap };
}

/** `null` when the search ended before it knew any. */
function boundOf(model: Model, { columnIsWhole }: LinearProgramme): number | null {
  if (!columnIsWhole.includes(1)) return null;
  const bound = model.info.get('mip_dual_bound');
  return typeof bound === 'number' && Number.isFinite(bound) ? bound : null;
}

/** The search is content with 1e-6 beside a whole number; who reads the answer is not. */
function wholeWhereDue(values: Float64Array, { columnIsWhole }: LinearProgramme): Float64Array {
  return values.map((value, column) => (columnIsWhole[column] === 1 ? Math.round(value) : value));
}

function costOf(values: Float64Array, { columnCosts }: LinearProgramme): number {
  return values.reduce((sum, value, column) => sum + value * (columnCosts[column] ?? 0), 0);
}

function conflict(highs: Highs, model: Model): Conflict | null {
  model.options.set({ output_flag: false, iis_strategy: iisStrategy, time_limit: conflictSecondsMax });
  const { rowIndex, colIndex, colBound } = model.getIis();
  if (rowIndex.length + colIndex.length === 0) return null;
  const isBound = (_: number, index: number) => colBound[index] !== highs.constants.iis.boundFree;
  return { rows: Array.from(rowIndex), columns: Array.from(colIndex.filter(isBound)) };
}
