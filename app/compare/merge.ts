import type { Plan } from '../plan/plan.ts';
import { ok, type Result, refused } from '../plan/result.ts';
import { compose, type Settled } from './compose.ts';
import { type Atom, atomsOf, type Sides } from './merge-atoms.ts';
import { closedRoundsOf } from './merge-bundles.ts';
import { authorOf, Groups, groupId } from './merge-groups.ts';
import { brokenRules } from './merge-rules.ts';
import type { FlatRow } from './row-difference.ts';

/** What two people changed differently, or what can't stand beside each other. One decision settles all its parts. */
export interface Conflict {
  id: string;
  /**
   * changed: both changed it; removed: one removed what the other changed or used; sealed: a closed round differs;
   * rule: the two together break a rule of the plan (`codes`); unknown: without a common origin.
   */
  reason: 'changed' | 'removed' | 'sealed' | 'rule' | 'unknown';
  codes: string[];
  /** Only mine can stand: it is about a round that is closed there. */
  isKept: boolean;
  parts: Atom[];
  decision: Decision | null;
}

/** Fields as typed in only for a conflict about fields of one row. */
export type Decision = 'mine' | 'theirs' | { edited: FlatRow };
export type Decisions = { readonly [conflictId: string]: Decision };

export interface Merge {
  /** Mine with everything that is settled; what is still open stands as in mine. Valid once nothing is open. */
  plan: Plan;
  /** In the order of the plan's collections; decided ones too. */
  conflicts: Conflict[];
  /** Conflicts that nobody has decided, or whose decision doesn't hold beside the others. */
  open: number;
  /** How many groups of changes came from one side alone. */
  fromMine: number;
  fromTheirs: number;
}

/**
 * Three-way merge. What one side changed is taken; what both changed alike is taken; everything else is a conflict that
 * waits for a decision, whatever the time of the changes. Only two things are settled without asking: the order of
 * rows (`sort`: the smaller number stands), and where a scenario came from when that one is gone.
 *
 * @param sides.base the last version both have in common; `null`: nobody knows, so every difference is a conflict
 * @returns refused as `merge_other_plan` when they are not versions of one plan
 */
export function merge(sides: Sides, decisions: Decisions = {}): Result<Merge> {
  const { base, mine, theirs } = sides;
  if (mine.meta.id !== theirs.meta.id || (base && base.meta.id !== mine.meta.id)) {
    return refused('merge_other_plan', { mine: mine.meta.title, theirs: theirs.meta.title });
  }
  const atoms = atomsOf(sides);
  const groups = new Groups(atoms, sides);
  const codes = new Map<string, Set<string>>();
  let ruledOut = new Set<string>();
  for (;;) {
    const settled = settle(groups, sides, decisions, ruledOut);
    const isOpen = settled.some(({ choice }) => choice === null);
    const candidates = [
      compose(sides, settled, 'mine'),
      ...(isOpen ? [compose(sides, settled, 'theirs')] : []),
    ];
    const broken = candidates.flatMap((plan) => brokenRules(plan, sides, atoms));
    if (broken.length === 0) return ok(merged(candidates[0] ?? mine, settled, sides, codes));
    let hasJoined = false;
    for (const { code, atoms: concerned } of broken) {
      const [first, ...rest] = concerned;
      for (const other of rest) hasJoined = (first && groups.join(first.id, other.id)) || hasJoined;
      for (const { id } of concerned) codes.set(id, (codes.get(id) ?? new Set()).add(code));
    }
    if (hasJoined) continue;
    // Nothing is left to settle together: a value that was typed in breaks the rule.
    const before = ruledOut.size;
    ruledOut = new Set([
      ...ruledOut,
      ...editedAmong(
        settled,
        broken.flatMap((rule) => rule.atoms),
      ),
    ]);
    if (ruledOut.size === before)
      throw new Error(`merge breaks ${broken.map(({ code }) => code).join(', ')}`);
  }
}

function settle(
  groups: Groups,
  sides: Sides,
  decisions: Decisions,
  ruledOut: ReadonlySet<string>,
): Settled[] {
  return groups.list().map((atoms): Settled => {
    const id = groupId(atoms);
    const author = authorOf(atoms, sides);
    if (author !== 'both') return { id, atoms, author, choice: author };
    const decision = Object.hasOwn(decisions, id) && !ruledOut.has(id) ? decisions[id] : undefined;
    const canTake = typeof decision === 'string' || atoms[0]?.fields !== null;
    return { id, atoms, author, choice: (canTake && decision) || null };
  });
}

/** Groups with a typed-in value that have a part in a broken rule. */
function editedAmong(settled: readonly Settled[], atoms: readonly Atom[]): string[] {
  const concerned = new Set(atoms);
  return settled
    .filter(({ choice, atoms }) => typeof choice === 'object' && atoms.some((atom) => concerned.has(atom)))
    .map(({ id }) => id);
}

function merged(
  plan: Plan,
  settled: readonly Settled[],
  sides: Sides,
  codes: ReadonlyMap<string, Set<string>>,
): Merge {
  const conflicts = settled
    .filter(({ author }) => author === 'both')
    .map(({ id, atoms, choice }): Conflict => {
      const rules = new Set(atoms.flatMap((atom) => [...(codes.get(atom.id) ?? [])]));
      return {
        ...{ id, reason: reasonOf(atoms, sides, rules), codes: [...rules].sort(), parts: [...atoms] },
        isKept: atoms.some((atom) => closedRoundsOf(atom, sides).some((id) => isClosedIn(sides.mine, id))),
        decision: choice === 'order' ? null : choice,
      };
    });
  const count = (author: Settled['author']) => settled.filter((group) => group.author === author).length;
  return {
    plan,
    conflicts,
    open: conflicts.filter(({ decision }) => decision === null).length,
    fromMine: count('mine'),
    fromTheirs: count('theirs'),
  };
}

function isClosedIn(plan: Plan, roundId: string): boolean {
  return (plan.rounds[roundId]?.status ?? 'private') !== 'private';
}

function reasonOf(atoms: readonly Atom[], sides: Sides, rules: ReadonlySet<string>): Conflict['reason'] {
  if (!sides.base) return 'unknown';
  if (atoms.some((atom) => closedRoundsOf(atom, sides).length > 0)) return 'sealed';
  if (rules.size > 0) return 'rule';
  const isRemoved = atoms.some(({ fields, base, mine, theirs }) => !fields && base && !(mine && theirs));
  return isRemoved ? 'removed' : 'changed';
}
