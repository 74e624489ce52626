import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { upgradedPlan } from '#app/plan/earlier-rows.ts';
import type { Freeze } from '#app/plan/freeze.ts';
import { keptPlan } from '#app/plan/kept-plan.ts';
import type { Plan } from '#app/plan/plan.ts';
import { type Result, refused } from '#app/plan/result.ts';
import { checkedPlan } from '../store/checked-plan.ts';
import { canonicalJson, planHash } from './plan-hash.ts';

/** More than any plan that can be opened comes to; a compressed file may claim anything. */
const maxJsonBytes = 500_000_000;

/** SHA-256 (hex) that a copy frozen now would have: names what the plan says, whatever was frozen before. */
export function freezeHash(plan: Plan): string {
  return planHash(keptPlan(plan));
}

/** The plan as a frozen copy keeps it. */
export function frozenPlan(plan: Plan): Pick<Freeze, 'hash' | 'content'> {
  const json = canonicalJson(keptPlan(plan));
  return {
    hash: createHash('sha256').update(json).digest('hex'),
    content: gzipSync(json).toString('base64'),
  };
}

/** The plan as it was frozen; `freeze_damaged` when what is kept isn't what was hashed then. */
export function thawedPlan({ name, hash, content }: Freeze): Result<Plan> {
  let json: Buffer;
  try {
    json = gunzipSync(Buffer.from(content, 'base64'), { maxOutputLength: maxJsonBytes });
  } catch {
    return refused('freeze_damaged', { name });
  }
  if (createHash('sha256').update(json).digest('hex') !== hash) return refused('freeze_damaged', { name });
  const plan = forgedOrPlan(json.toString('utf8'));
  return plan?.ok ? plan : refused('freeze_damaged', { name });
}

/** A hash that is right proves nothing in a forged file: what was hashed may be anything. */
function forgedOrPlan(json: string): Result<Plan> | null {
  try {
    return checkedPlan(upgradedPlan(JSON.parse(json)));
  } catch {
    return null;
  }
}
