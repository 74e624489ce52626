import fc, { type GeneratorValue } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaches } from '#app/plan/invariants.ts';
import { type Plan, planSchema } from '#app/plan/plan.ts';
import { anonymisedPlan } from '#app/privacy/anonymised.ts';
import { findingsIn } from '#app/privacy/findings.ts';
import { peopleToHide } from '#app/privacy/people.ts';
import { searchFor } from '#app/privacy/search.ts';
import { asFieldText, type WrittenText, writtenTexts } from '#app/privacy/text-fields.ts';
import { runs } from '#test/thorough.ts';
import { furnishedPlan } from '../commands/furnished-plan.ts';
import { randomPlan } from '../commands/random-commands.ts';
import { pick, rarely } from '../commands/random-rows.ts';

const surnames = ['Qvistøx', 'Zøftner', 'Jørnsgårdxy', 'Ærøqvist', 'Øxenbjærg-Wulff'];
const firstNames = ['Qvintus', 'Åzelina', 'Xénia', 'Wøbbe'];
const traces = ['010190-1234', 'q@nordby.dk', '23 45 67 89'];

/** A name as people write it in a hurry. */
function mangled(g: GeneratorValue, name: string): string {
  const [first = '', last = ''] = name.split(' ');
  return pick(g, [
    ...[
      name,
      name.toUpperCase(),
      name.toLowerCase(),
      first,
      last,
      `${first}s`,
      `${last}’s`,
      `${last}, ${first}`,
    ],
    name.replace('é', 'e').replace('å', 'aa').replace('ø', 'oe'),
  ]);
}

/** A plan in which raters have names, and texts of any kind tell of them. */
function plantedPlan(g: GeneratorValue): { plan: Plan; names: string[] } {
  let plan = randomPlan(g, 25);
  const names: string[] = [];
  for (const rater of Object.values(plan.raters)) {
    if (rater.ballotRoundId !== null) continue;
    const name = `${pick(g, firstNames)} ${pick(g, surnames)}`;
    names.push(name);
    plan = { ...plan, raters: { ...plan.raters, [rater.id]: { ...rater, name } } };
  }
  for (const at of [...writtenTexts(plan)]) {
    const isName = at.collection === 'raters';
    if (isName || names.length === 0 || !rarely(g, 3)) continue;
    const told = rarely(g, 5) ? pick(g, traces) : mangled(g, pick(g, names));
    const text = asFieldText(
      at.collection,
      at.field,
      pick(g, [told, `${at.text} ${told}.`, `»${told}« ${at.text}`]),
    );
    if (text !== undefined) plan = withText(plan, { ...at, text });
  }
  return { plan, names };
}

function withText(plan: Plan, { collection, key, field, text }: WrittenText): Plan {
  if (collection === 'meta') return { ...plan, meta: { ...plan.meta, [field]: text } };
  const rows = plan[collection] as { readonly [key: string]: object };
  return { ...plan, [collection]: { ...rows, [key]: { ...rows[key], [field]: text } } };
}

const withoutTexts = (plan: Plan): Plan =>
  [...writtenTexts(plan)].reduce((bare, at) => withText(bare, { ...at, text: '' }), plan);

const all = { words: [], left: [] };

describe('a plan with names anywhere in it', () => {
  it('names nobody when everything found is taken, and says everything else as before', () => {
    let findingCount = 0;
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { plan, names } = plantedPlan(g);
        const people = peopleToHide(plan, [], plan.meta.language);
        findingCount += findingsIn(plan, searchFor({ people, words: [] }, plan.meta.language)).length;
        const after = anonymisedPlan(plan, { ...all, people });
        expect(planSchema.parse(after)).toEqual(after);
        expect(breaches(after)).toEqual(breaches(plan));
        expect(withoutTexts(after)).toEqual(withoutTexts(plan));
        expect(findingsIn(after, searchFor({ people, words: [] }, plan.meta.language))).toEqual([]);
        const text = JSON.stringify(after).toLowerCase();
        for (const word of names.flatMap((name) => name.split(' ')))
          expect(text).not.toContain(word.toLowerCase());
        for (const trace of traces) expect(text).not.toContain(trace);
        expect(anonymisedPlan(after, { ...all, people })).toBe(after);
      }),
      { numRuns: runs(200), endOnFailure: true },
    );
    // A search that never had anything to find would pass as well.
    expect(findingCount).toBeGreaterThan(runs(200));
  });

  it('keeps to the letter what is left, and the names of raters who keep theirs', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { plan } = plantedPlan(g);
        const people = peopleToHide(plan, [], plan.meta.language);
        const findings = findingsIn(plan, searchFor({ people, words: [] }, plan.meta.language));
        const left = findings.map(({ id }) => id);
        expect(new Set(left).size).toBe(left.length);
        const after = anonymisedPlan(plan, { people, words: [], left });
        expect({ ...after, raters: plan.raters }).toEqual(plan);
        expect(anonymisedPlan(plan, { people: [], words: [], left })).toBe(plan);
      }),
      { numRuns: runs(60), endOnFailure: true },
    );
  });
});

it('a field without room for what replaces its names gets a short sign instead', () => {
  const [rater] = Object.values(furnishedPlan.raters);
  if (!rater) throw new Error('nobody');
  const person = { raterId: rater.id, names: ['Bo Qx'], pseudonym: 'Deltager 1', group: '' };
  const plan = { ...furnishedPlan, meta: { ...furnishedPlan.meta, title: 'Bo! '.repeat(50).trim() } };
  const { title } = anonymisedPlan(plan, { ...all, people: [person] }).meta;
  expect(title).toBe('…! '.repeat(50).trim());
});
