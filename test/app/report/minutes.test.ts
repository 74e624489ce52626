import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatrixContext } from '#app/matrices/matrix.ts';
import { agendaKinds } from '#app/plan/meeting.ts';
import { emptyPlan, type Plan } from '#app/plan/plan.ts';
import { planFromSample } from '#app/plan/sample.ts';
import type { ReportBlock, ReportDocument, ReportTable } from '#app/report/document.ts';
import { minutesOf } from '#app/report/minutes/minutes.ts';
import { reportHtml } from '#app/report/page/report-html.ts';
import { inMeeting } from '../meeting/meetings.ts';
import { agreedIn, frozenHash, heldMeeting, ids } from './held-meeting.ts';

const file = join(import.meta.dirname, '../../../resources/samples/nordby.json');
const nordby = (language: 'da' | 'en' = 'da') =>
  planFromSample(JSON.parse(readFileSync(file, 'utf8')), language);
const context = (changes: Partial<MatrixContext> = {}): MatrixContext => ({
  ...{ language: 'da', profile: 'intern', planVersion: 57, planHash: '0123456789ab', today: '2026-11-22' },
  ...changes,
});
type Agreed = Parameters<typeof minutesOf>[2]['agreed'];
const minutes = (plan: Plan, changes: Partial<MatrixContext> = {}, agreed: Agreed = null) =>
  minutesOf(plan, context(changes), { meetingId: ids.meetingId, agreed });
const part = ({ sections }: ReportDocument, id: string): readonly ReportBlock[] =>
  sections.find((section) => section.id === id)?.blocks ?? [];
const tables = (blocks: readonly ReportBlock[]): ReportTable[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
const rows = (blocks: readonly ReportBlock[]) =>
  tables(blocks).flatMap((table) => table.rows.map(({ cells }) => cells.map(({ text }) => text)));
const words = (blocks: readonly ReportBlock[]) =>
  blocks.flatMap((block) => ('text' in block ? [block.text] : block.kind === 'list' ? block.items : []));

describe('the minutes of a held meeting', () => {
  const plan = heldMeeting(nordby());
  const { agreed, changedKey } = agreedIn(plan);
  const document = minutes(plan, {}, agreed);

  it('begin with when, who by role, and which plan', () => {
    const facts = Object.fromEntries(document.facts.map(({ label, text }) => [label, text]));
    expect(document).toMatchObject({ kind: 'Referat', title: 'Styregruppemøde 3' });
    expect(facts).toMatchObject({ Holdt: '12.5.2026', Stand: 'Afsluttet' });
    expect(facts.Deltog?.split('\n')).toEqual([
      ...['Kommunaldirektør: 1', 'Borgerservicechef: 1', 'Bibliotekschef: 1', 'Tillidsrepræsentanter: 3'],
      '6 i alt',
    ]);
    expect(document.footer.state).toContain('0123456789ab');
  });

  it('go through the agenda, with what was skipped and why', () => {
    const agenda = rows(part(document, 'agenda'));
    expect(agenda).toHaveLength(agendaKinds.length);
    expect(agenda[5]).toEqual([
      '6. Punkt secondRound',
      'Sprunget over',
      'Der var ikke uenighed nok til en runde mere.',
    ]);
    expect(agenda[0]?.[1]).toBe('Behandlet');
  });

  it('count the slips of the gut ranking by place', () => {
    expect(words(part(document, 'gut'))[0]).toContain('5');
    const counted = rows(part(document, 'gut'));
    expect(counted.map(([, ...places]) => places)).toEqual([
      ['0', '1', '1', '3'],
      ['2', '2', '1', '0'],
      ['1', '2', '2', '0'],
      ['4', '1', '0', '0'],
    ]);
  });

  it('say how many were heard, and show what a revealed round disagreed on', () => {
    expect(words(part(document, 'rounds'))).toContain(
      'Antal, der gav point: 7. Runden er lukket, og pointene er vist.',
    );
    expect(rows(part(document, 'rounds')).length).toBeGreaterThan(3);
  });

  it('say of rounds what can be said: none named, an anonymous one, one of a plan without weights', () => {
    const said = (changed: Plan) => words(part(minutes(changed), 'rounds')).join(' ');
    expect(said(inMeeting(nordby(), 'decision', null))).toMatch(/^Dagsordenens punkter om point peger ikke/);
    const each = <Row>(found: { [key: string]: Row }, changes: Partial<Row>) =>
      Object.fromEntries(Object.entries(found).map(([key, row]) => [key, { ...row, ...changes }]));
    expect(said({ ...plan, rounds: each(plan.rounds, { anonymous: true }) })).toContain('Runden er anonym.');
    expect(said({ ...plan, criteria: each(plan.criteria, { swingPoints: null }) })).toContain(
      'Hvor de var uenige, kan vises, når planen har et samlet resultat.',
    );
    const [other] = Object.values(plan.ratings);
    const elsewhere = other && {
      ...other,
      roundId: '00000000-0000-4000-8000-000000000999',
      raterId: 'nobody',
    };
    expect(said({ ...plan, ratings: { ...plan.ratings, ...(elsewhere ? { elsewhere } : {}) } })).toContain(
      'Antal, der gav point: 7.',
    );
  });

  it('tell which agreed scores changed, from what to what, and no others', () => {
    const changed = rows(part(document, 'agreed'));
    expect(changed).toHaveLength(2);
    const before = changed.map((cells) => cells[2]).sort();
    expect(before).toEqual(['ikke aftalt', 'ved ikke']);
    const mine = changed.find((cells) => cells.includes('Jobcentret er uenigt.'));
    expect(mine).toContain('Vi hørte borgerpanelet.');
    expect(agreed.after[changedKey]?.likely).not.toBeNull();
    expect(words(part(minutes(plan), 'agreed'))).toEqual([
      'Planens historik siger ikke, hvilke point der blev aftalt på mødet.',
    ]);
    const same = { before: plan.agreements, after: plan.agreements };
    expect(words(part(minutes(plan, {}, same), 'agreed'))).toEqual([
      'Ingen aftalte point blev ændret på mødet.',
    ]);
  });

  it('tell the result in the report’s own rounded words', () => {
    expect(part(document, 'outcome')[0]).toEqual({
      kind: 'lead',
      text: 'C, Nyt borgerhus (nybyg), fører med 83 af 100, 11 foran A.',
    });
  });

  it('hold the decisions of this meeting alone, with follow-ups and the whole hash of what was presented', () => {
    const said = words(part(document, 'decisions'));
    expect(said).toContain('Valg af scenarie til byrådet');
    expect(said).toContain('Afvigende holdning: Biblioteket ønskede B.');
    expect(said.join()).not.toContain('Fra et andet møde');
    expect(rows(part(document, 'decisions'))).toEqual([
      ['Indstilling til byrådet', 'Borgerservicechef', '15.6.2026', 'Ikke gjort'],
      ['Spørg ejeren af grunden', '', '', 'Gjort'],
    ]);
    const [presented] = rows(part(document, 'presented'));
    expect(presented?.at(-1)?.replaceAll(' ', '')).toBe(frozenHash);
  });

  it('name what is missing', () => {
    expect(words(part(document, 'missing'))).toEqual([
      'Møde i juni: begrundelse.',
      'Møde i juni: den frosne udgave af planen, der lå på bordet.',
      'Opgaven »Spørg ejeren af grunden«: ansvarlig rolle eller frist.',
    ]);
  });

  it('keep notes and small spreads to themselves in public', () => {
    const page = (profile: MatrixContext['profile']) =>
      reportHtml(minutes(plan, { profile }, agreed), () => 'hash');
    expect(page('intern')).toContain('Note til purpose');
    expect(page('offentlig')).not.toMatch(/Note til|Kun til os selv|ikke uenighed nok/);
    const few = Object.entries(plan.ratings).filter(
      ([, { raterId }]) => Object.keys(plan.raters).indexOf(raterId) < 4,
    );
    const small = { ...plan, ratings: Object.fromEntries(few) };
    expect(tables(part(minutes(small), 'rounds')).length).toBe(1);
    expect(tables(part(minutes(small, { profile: 'offentlig' }), 'rounds'))).toEqual([]);
  });
});

describe('the minutes of a meeting that isn’t over', () => {
  const round = Object.values(nordby().rounds).find(({ status }) => status === 'revealed');

  it('show no total and no place while the gut ranking is going on', () => {
    const [first] = Object.values(nordby().scenarios);
    const slip = { meetingId: ids.meetingId, slip: 1, scenarioId: first?.id ?? '', place: 1 };
    const going = { ...inMeeting(nordby(), 'gut', round?.id ?? null), gutRanks: { slip } };
    const document = minutes(going);
    expect(part(document, 'outcome')).toEqual([
      {
        kind: 'note',
        text: 'Samlede tal er låst, indtil mødets mavefornemmelse er gemt eller sprunget over.',
      },
    ]);
    expect(tables(part(document, 'gut'))).toEqual([]);
    expect(words(part(document, 'missing'))[1]).toBe('Hvem der deltog (roller og antal).');
  });

  it('are a paper even where nothing is there, in both languages', () => {
    for (const language of ['da', 'en'] as const) {
      const meta = { ...nordby(language).meta, baselineId: null };
      const meeting = { id: ids.meetingId, sort: 1, name: 'M', heldOn: null, purpose: '' };
      const bare: Plan = {
        ...emptyPlan(meta),
        meetings: { [ids.meetingId]: { ...meeting, status: 'planned' } },
      };
      const document = minutes(bare, { language });
      expect(document.sections.map(({ id }) => id)).toEqual([
        ...['purpose', 'decisions', 'agenda', 'outcome', 'missing'],
      ]);
      expect(words(part(document, 'missing'))).toHaveLength(6);
    }
  });

  it('show nothing that a closed round said, wherever the meeting is', () => {
    const plan = nordby();
    const closed = Object.fromEntries(
      Object.entries(plan.rounds).map(([id, one]) => [id, { ...one, status: 'closed' as const }]),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...agendaKinds),
        fc.constantFrom('intern' as const, 'offentlig' as const),
        (kind, profile) => {
          const meeting = inMeeting({ ...plan, rounds: closed }, kind, round?.id ?? null);
          expect(tables(part(minutes(meeting, { profile }), 'rounds'))).toEqual([]);
        },
      ),
      { numRuns: 6 },
    );
  });
});
