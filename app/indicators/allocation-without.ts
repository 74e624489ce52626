import type { AllocationDraft } from '../floors/allocation-input.ts';

/** Seconds that the search for the price of one wish may take. */
const secondsMax = 10;

/** The same allocation with one function free to lie anywhere: the difference in cost is what its fixed place costs. */
export function sameAnswerWithout(question: AllocationDraft, functionId: string): AllocationDraft {
  return {
    ...question,
    functions: question.functions.map((row) => (row.id === functionId ? { ...row, fixed: null } : row)),
    secondsMax,
  };
}
