import { itemAt } from '../plan/item-at.ts';
import {
  createProgrammeBuilder,
  type LinearProgramme,
  type ProgrammeBuilder,
} from '../solver/linear-programme.ts';
import { type Demand, demandsIn, groupBit } from './cover-demands.ts';
import { type CoverProblem, needAt } from './cover-problem.ts';
import { type Post, usefulPosts } from './cover-reduction.ts';

/** A programme whose first columns say how many stand in each post. */
export interface CoverModel {
  programme: LinearProgramme;
  posts: readonly Post[];
}

const infinite = Number.POSITIVE_INFINITY;

/** The cheapest rota as an integer programme. */
export function costModel(problem: CoverProblem): CoverModel {
  const builder = createProgrammeBuilder();
  const posts = usefulPosts(problem);
  for (const post of posts) {
    builder.addColumn({ cost: costOf(problem, post), upper: peopleMax(problem, post), isWhole: true });
  }
  addHourLimits(builder, problem, posts);
  addNeeds(builder, problem, posts, () => []);
  return { programme: builder.build(), posts };
}

/** The rota that leaves as little undone as can be: its cost is people lacking, summed over slots and competences. */
export function shortageModel(problem: CoverProblem): CoverModel {
  const builder = createProgrammeBuilder();
  const posts = usefulPosts(problem);
  for (const post of posts) builder.addColumn({ cost: 0, upper: peopleMax(problem, post), isWhole: true });
  addHourLimits(builder, problem, posts);
  addNeeds(builder, problem, posts, (slot, competence) => [
    builder.addColumn({ cost: 1, upper: needAt(problem, slot, competence), isWhole: true }),
  ]);
  return { programme: builder.build(), posts };
}

/** What one person on the post costs. */
function costOf({ groups, shifts, slotHours }: CoverProblem, { group, shift }: Post): number {
  return itemAt(groups, group).hourCost * itemAt(shifts, shift).paidSlots * slotHours;
}

/** More people than are needed at once in any of its slots, for all that the group can do, are never of use. */
function peopleMax(problem: CoverProblem, { group, shift }: Post): number {
  const { has = [], maxSlots = 0 } = itemAt(problem.groups, group);
  const { slots = [], paidSlots = 1 } = itemAt(problem.shifts, shift);
  const needed = slots.map((slot) =>
    has.reduce((sum, hasIt, competence) => sum + (hasIt ? needAt(problem, slot, competence) : 0), 0),
  );
  return Math.min(Math.max(0, ...needed), Math.floor(maxSlots / paidSlots));
}

function addHourLimits(builder: ProgrammeBuilder, problem: CoverProblem, posts: readonly Post[]): void {
  problem.groups.forEach(({ maxSlots }, group) => {
    if (maxSlots === infinite) return;
    const entries = posts.flatMap((post, column) =>
      post.group === group ? [[column, itemAt(problem.shifts, post.shift).paidSlots] as const] : [],
    );
    builder.addRow(-infinite, maxSlots, entries);
  });
}

/**
 * Every need of every slot, met by people at work who have the competence.
 *
 * @param lacking columns that count as met what isn't; asked once for each slot and competence with a need
 */
function addNeeds(
  builder: ProgrammeBuilder,
  problem: CoverProblem,
  posts: readonly Post[],
  lacking: (slot: number, competence: number) => number[],
): void {
  postsBySlot(problem, posts).forEach((present, slot) => {
    const open = problem.competences.map((_, competence) =>
      needAt(problem, slot, competence) > 0 ? lacking(slot, competence) : [],
    );
    const demands = demandsIn(problem, slot);
    if (!demands) addSharing(builder, problem, posts, slot, present, open);
    for (const { groups, competences, people } of demands ?? []) {
      const own = [
        ...postsOf(posts, present, groups),
        ...competences.flatMap((competence) => itemAt(open, competence)),
      ];
      builder.addRow(people, infinite, sumOf(own));
    }
  });
}

/** Says who does what in a slot: no more of a group than are there, and as many for every competence as are needed. */
function addSharing(
  builder: ProgrammeBuilder,
  problem: CoverProblem,
  posts: readonly Post[],
  slot: number,
  present: readonly number[],
  open: readonly (readonly number[])[],
): void {
  const used = problem.groups.map((): [number, number][] => []);
  problem.competences.forEach((_, competence) => {
    const need = needAt(problem, slot, competence);
    if (need === 0) return;
    const helping = problem.groups.flatMap(({ has }, group) => {
      if (!has[competence]) return [];
      const column = builder.addColumn({ cost: 0, upper: need, isWhole: true });
      used[group]?.push([column, -1]);
      return [column];
    });
    builder.addRow(need, infinite, sumOf([...helping, ...itemAt(open, competence)]));
  });
  used.forEach((entries, group) => {
    if (entries.length === 0) return;
    builder.addRow(0, infinite, [...sumOf(postsOf(posts, present, groupBit(group))), ...entries]);
  });
}

/** Columns of those at work in every slot. */
function postsBySlot({ slotCount, shifts }: CoverProblem, posts: readonly Post[]): number[][] {
  const bySlot = Array.from({ length: slotCount }, (): number[] => []);
  posts.forEach(({ shift }, column) => {
    for (const slot of itemAt(shifts, shift).slots) bySlot[slot]?.push(column);
  });
  return bySlot;
}

/** Of these columns, those of a set of groups. */
function postsOf(posts: readonly Post[], columns: readonly number[], groups: Demand['groups']): number[] {
  return columns.filter((column) => (groups & groupBit(itemAt(posts, column).group)) !== 0n);
}

function sumOf(columns: readonly number[]): [number, number][] {
  return columns.map((column) => [column, 1]);
}
