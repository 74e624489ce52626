import { type ParameterCode, parameterOf } from '../plan/parameters.ts';
import { elsewhere } from './cells.ts';
import type { Council } from './council.ts';
import type { CellRef } from './matrix.ts';

/** Where a figure stands on the sheet of assumptions: the plan's own or the program's; the figure itself when neither does. */
export function parameterCell({ plan }: Council, code: ParameterCode): CellRef | number {
  const own = Object.values(plan.assumptions).find((row) => row.code === code);
  if (!own) return elsewhere('assumptions', `parameter.${code}`, 'value');
  return own.value === null ? parameterOf(plan, code) : elsewhere('assumptions', own.id, 'value');
}
