import { itemAt } from '../plan/item-at.ts';
import { type Atom, isAlike, type Sides } from './merge-atoms.ts';
import { bundlesOf, isSealed } from './merge-bundles.ts';

/** Atoms that are settled together. Merging groups is all that ever happens to them. */
export class Groups {
  readonly #parents = new Map<string, string>();
  readonly #atoms: readonly Atom[];

  constructor(atoms: readonly Atom[], sides: Sides) {
    this.#atoms = atoms;
    const firstOf = new Map<string, string>();
    for (const atom of atoms) {
      for (const bundle of bundlesOf(atom, sides)) {
        const first = firstOf.get(bundle);
        if (first === undefined) firstOf.set(bundle, atom.id);
        else this.join(first, atom.id);
      }
    }
  }

  /** @returns whether they were apart until now */
  join(a: string, b: string): boolean {
    const [rootA, rootB] = [this.#rootOf(a), this.#rootOf(b)];
    if (rootA === rootB) return false;
    this.#parents.set(rootB, rootA);
    return true;
  }

  /** The groups as they are now, atoms in their order. */
  list(): Atom[][] {
    const groups = new Map<string, Atom[]>();
    for (const atom of this.#atoms) {
      const root = this.#rootOf(atom.id);
      const group = groups.get(root);
      if (group) group.push(atom);
      else groups.set(root, [atom]);
    }
    return [...groups.values()];
  }

  #rootOf(id: string): string {
    let root = id;
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root)) root = up;
    if (root !== id) this.#parents.set(id, root);
    return root;
  }
}

/** Whose change a group is; `both` is what nobody but the user can settle. */
export type Author = 'mine' | 'theirs' | 'both' | 'order';

export function authorOf(group: readonly Atom[], sides: Sides): Author {
  const [only] = group;
  const isOrder = group.length === 1 && only?.fields?.length === 1 && only.fields[0] === 'sort';
  if (isOrder && (!sides.base || isBothChanged(only))) return 'order';
  if (!sides.base || group.some((atom) => isSealed(atom, sides))) return 'both';
  const isMine = group.some((atom) => !isAlike(atom, atom.mine, atom.base));
  const isTheirs = group.some((atom) => !isAlike(atom, atom.theirs, atom.base));
  if (isMine && isTheirs) return 'both';
  return isMine ? 'mine' : 'theirs';
}

function isBothChanged(atom: Atom): boolean {
  return !isAlike(atom, atom.mine, atom.base) && !isAlike(atom, atom.theirs, atom.base);
}

/** Names a group as long as it holds the same atoms: one that grew has to be decided anew. */
export function groupId(group: readonly Atom[]): string {
  const more = group.length - 1;
  return `${itemAt(group, 0).id}${more > 0 ? ` +${more}` : ''}`;
}
