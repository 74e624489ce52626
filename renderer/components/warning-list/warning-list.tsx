import { type Warning, warningCodes } from '#app/results/warning-codes.ts';
import { WarningKind } from './warning-kind.tsx';

interface WarningListProps {
  warnings: readonly Warning[];
  /** Level of the heading above each kind; without it kinds have no heading (few warnings, beside what they concern). */
  headingLevel?: 3 | 4;
}

/** Warnings by kind, each with what it means, how to mend it, where, and the way to live with it for a reason. */
export function WarningList({ warnings, headingLevel }: WarningListProps) {
  return warningCodes.map((code) => {
    const found = warnings.filter((warning) => warning.code === code);
    if (found.length === 0) return null;
    return (
      <WarningKind key={code} code={code} warnings={found} {...(headingLevel ? { headingLevel } : {})} />
    );
  });
}
