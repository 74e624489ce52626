import type { z } from 'zod';
import { itemAt } from './item-at.ts';

/** Where an engine's input is wrong first, as a path with dots that ends in what isn't known there; `.` is the whole. */
export function inputPlace({ issues }: z.ZodError): string {
  const issue = itemAt(issues, 0);
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
  return [...issue.path, ...keys].join('.') || '.';
}
