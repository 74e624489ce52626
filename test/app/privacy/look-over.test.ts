import { describe, expect, it } from 'vitest';
import type { Plan } from '#app/plan/plan.ts';
import type { Round } from '#app/plan/rating.ts';
import { lookedOver } from '#app/privacy/look-over.ts';
import { searchesFor } from '#app/privacy/search.ts';
import { id, planOf, withRatings } from '../results/plans.ts';

const searchIn = searchesFor({
  people: [{ raterId: id(300), names: ['Bo Qvist'], pseudonym: 'Deltager 1', group: '' }],
  words: ['Vestergade'],
});

const scored = withRatings(planOf([{ name: 'Nærhed' }], [[8]]), [[[9]]]);
const withNote = (note: string): Plan => ({ ...scored, meta: { ...scored.meta, note } });
const lookOver = (plan: Plan, copies: Plan[] = []) => lookedOver(plan, copies, searchIn, 'da');

/** The plan in which the only score given says `reason`, in a round that is `status`. */
function withReason(reason: string, status: Round['status']): Plan {
  const ratings = Object.entries(scored.ratings).map(([key, row]) => [key, { ...row, reason }]);
  const rounds = Object.entries(scored.rounds).map(([key, row]) => [key, { ...row, status }]);
  return { ...scored, ratings: Object.fromEntries(ratings), rounds: Object.fromEntries(rounds) };
}

describe('what is looked over before a plan is anonymised', () => {
  it('is nothing where nobody is told of', () => {
    expect(lookOver(withNote('Alt om huset.'))).toEqual([]);
  });

  it.each([
    ['Spørg Bo Qvist først.', 'person', 'Bo Qvist', 'Bo Qvist', 'Deltager 1'],
    ['Spørg i Vestergade først.', 'word', 'Vestergade', 'Vestergade', '[navn fjernet]'],
    ['Spørg q@nordby.dk først.', 'email', '', 'q@nordby.dk', '[e-mail fjernet]'],
  ])(
    'shows where it stands, what around it and what comes instead: %s',
    (note, kind, subject, found, replacement) => {
      const [finding, ...others] = lookOver(withNote(note));
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ kind, subject, found, replacement, inPlan: true, copies: 0 });
      expect(`${finding?.before}${finding?.found}${finding?.after}`).toBe(note);
    },
  );

  it('cuts what stands around it where that is long, and leaves no line breaks in it', () => {
    const long = 'ord '.repeat(40);
    const [finding] = lookOver(withNote(`${long}\nBo Qvist\n${long}`));
    expect(finding?.before).toMatch(/^…[^\n]{59}\s$/);
    expect(finding?.after).toMatch(/^\s[^\n]{59}…$/);
  });

  it('names each place once, and says whether the plan and how many frozen copies say it', () => {
    const plan = withNote('Bo Qvist.');
    const earlier = withNote('Før: Bo Qvist.');
    const findings = lookOver(plan, [{ ...plan }, earlier, earlier]);
    expect(findings.map(({ before, inPlan, copies }) => ({ before, inPlan, copies }))).toEqual([
      { before: '', inPlan: true, copies: 1 },
      { before: 'Før: ', inPlan: false, copies: 2 },
    ]);
  });

  it('gives what was said in a revealed round with its surroundings and whose it is', () => {
    const [finding] = lookOver(withReason('Som Bo Qvist siger.', 'revealed'));
    expect(finding).toMatchObject({ before: 'Som ', found: 'Bo Qvist', after: ' siger.' });
    expect(finding?.where).not.toContain('Runde 1, som ikke er vist');
  });

  it.each(['private', 'closed'] as const)('keeps back what else was said in a round that is %s', (status) => {
    const [finding] = lookOver(withReason('Som Bo Qvist siger.', status));
    expect(finding).toMatchObject({ before: '', found: 'Bo Qvist', after: '' });
    expect(finding?.where).toBe('Begrundelse i runden Runde 1, som ikke er vist endnu');
  });
});
