import { type Result, refused } from '#app/plan/result.ts';
import { realDocumentPath } from '../file/document-file.ts';
import { readRefusal, writeRefusal } from '../file/file-errors.ts';

/**
 * Where a command writes. It may replace what is there, but never the plan that it was made from.
 *
 * @returns the real path; refused when its folder is missing, or it is the plan itself
 */
export function outPath(out: string, plan: string): Result<string> {
  const target = realDocumentPath(out, writeRefusal);
  if (!target.ok) return target;
  const source = realDocumentPath(plan, readRefusal);
  return source.ok && source.value === target.value ? refused('out_is_plan', { path: out }) : target;
}
