import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { criteriaTree } from '#app/plan/criteria-tree.ts';
import type { Plan } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';
import {
  childrenOf,
  type Direction,
  moveCommand,
  newCriterion,
} from '#renderer/views/criteria/tree-edits.ts';

const sample = samplePlan('nordby', 'da');

function idOf(name: string): string {
  const found = Object.values(sample.criteria).find((criterion) => criterion.name.startsWith(name));
  if (!found) throw new Error(`the sample has no ${name}`);
  return found.id;
}

/** The tree as "depth name" lines. */
function outline(plan: Plan): string[] {
  return criteriaTree(plan).map(({ depth, criterion }) => `${depth} ${criterion.name.split(' ')[0]}`);
}

function moved(plan: Plan, name: string, direction: Direction): Plan {
  const command = moveCommand(plan, idOf(name), direction);
  if (!command) throw new Error(`${name} can’t move ${direction}`);
  const result = execute(plan, command);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.plan;
}

describe('moving a criterion in the outline', () => {
  it('goes up and down among its siblings, and back', () => {
    const up = moved(sample, 'Borgeroplevelse', 'up');
    expect(outline(up).slice(1, 3)).toEqual(['1 Borgeroplevelse', '1 Tilgængelighed']);
    expect(outline(moved(up, 'Borgeroplevelse', 'down'))).toEqual(outline(sample));
  });

  it('goes into the group right above, as its last, and out again to right after it', () => {
    const inside = moved(sample, 'Totaløkonomi', 'in');
    expect(outline(inside).at(-1)).toBe('1 Totaløkonomi');
    expect(outline(moved(inside, 'Totaløkonomi', 'out'))).toEqual(outline(sample));
  });

  it('goes out to between its group and the next', () => {
    const out = moved(sample, 'Diskretion', 'out');
    const lines = outline(out);
    expect(lines.indexOf('0 Diskretion')).toBe(4);
    expect(lines[5]).toBe('0 For');
  });

  it('takes what lies under a group along', () => {
    const inside = moved(sample, 'For medarbejdere', 'in');
    expect(outline(inside).filter((line) => line.startsWith('2'))).toHaveLength(3);
  });

  it.each([
    ['For borgeren', 'up'],
    ['Totaløkonomi', 'down'],
    ['Totaløkonomi', 'out'],
    ['For borgeren', 'in'],
    ['Borgeroplevelse', 'in'],
  ] as const)('has nowhere to go with %s %s', (name, direction) => {
    expect(moveCommand(sample, idOf(name), direction)).toBeNull();
  });
});

describe('a new criterion', () => {
  const added = (chosenName: string | null) => {
    const chosen = chosenName ? (sample.criteria[idOf(chosenName)] ?? null) : null;
    const criterion = newCriterion(sample, chosen, { id: crypto.randomUUID(), kind: 'leaf', name: 'Nyt' });
    const result = execute(sample, { type: 'criterion.add', input: { criterion } });
    if (!result.ok) throw new Error(result.error.code);
    return outline(result.value.plan);
  };

  it('stands right after the chosen leaf, in its group', () => {
    expect(added('Tilgængelighed').slice(1, 4)).toEqual(['1 Tilgængelighed', '1 Nyt', '1 Borgeroplevelse']);
  });

  it('stands last in the chosen group', () => {
    expect(added('For borgeren')[5]).toBe('1 Nyt');
  });

  it('stands last of all when nothing is chosen', () => {
    expect(added(null).at(-1)).toBe('0 Nyt');
  });

  it('is found among the children of its group', () => {
    expect(childrenOf(sample, idOf('For medarbejdere'))).toHaveLength(3);
  });
});
