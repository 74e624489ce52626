import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MatrixContext } from '#app/matrices/matrix.ts';
import { collectionNames, type Plan } from '#app/plan/plan.ts';
import { reportContents } from '#app/plan/report.ts';
import { planFromSample } from '#app/plan/sample.ts';
import type { ReportBlock, ReportDocument } from '#app/report/document.ts';
import { reportHtml } from '#app/report/page/report-html.ts';
import { reportContext, reportOf } from '#app/report/report.ts';
import { prepare } from '#app/results/prepare.ts';
import { agreed, id, planOf } from '#test/app/results/plans.ts';

const file = join(import.meta.dirname, '../../../resources/samples/nordby.json');
const nordby = (language: 'da' | 'en' = 'da') =>
  planFromSample(JSON.parse(readFileSync(file, 'utf8')), language);
const context = (changes: Partial<MatrixContext> = {}): MatrixContext => ({
  language: 'da',
  profile: 'intern',
  planVersion: 7,
  planHash: '0123456789ab',
  today: '2026-11-22',
  ...changes,
});
/** Everything that can stand under a heading, each under its own. */
const all = reportContents.map((content, index) => ({
  id: id(index + 1),
  sort: index,
  heading: `Om ${content}`,
  content,
  text: '',
}));
const report = (plan: Plan, changes: Partial<MatrixContext> = {}): ReportDocument =>
  reportOf(reportContext(plan, context(changes)), all);
const html = (document: ReportDocument) => reportHtml(document, () => 'hash');
const part = (document: ReportDocument, content: string): readonly ReportBlock[] =>
  document.sections.find(({ heading }) => heading === `Om ${content}`)?.blocks ?? [];
const table = (blocks: readonly ReportBlock[], title: string) =>
  blocks.flatMap((block) => (block.kind === 'table' && block.table.title === title ? [block.table] : []))[0];
const column = (found: ReturnType<typeof table>, key: string) => {
  const index = found?.columns.findIndex((one) => one.key === key) ?? -1;
  return (found?.rows ?? []).map(({ cells }) => cells[index]?.text ?? '');
};

describe('the report of Nordby', () => {
  const document = report(nordby());

  it('tells the result and its totals by what one step and the estimates carry', () => {
    const blocks = part(document, 'result');
    expect(blocks[0]).toEqual({
      kind: 'lead',
      text: 'C, Nyt borgerhus (nybyg), fører med 83 af 100, 11 foran A.',
    });
    const totals = table(blocks, 'Samlede tal');
    // 34.5, 72.5 (66–75.5), 66 (58–69.5), 83 (80–89.5); a step is worth 4.5.
    expect(column(totals, 'total')).toEqual(['35', '73', '66', '83']);
    expect(column(totals, 'low')).toEqual(['35', '66', '58', '80']);
    expect(column(totals, 'high')).toEqual(['35', '76', '70', '90']);
    expect(column(totals, 'rank')).toEqual(['4', '2', '3', '1']);
  });

  it('rounds money by its estimates, and leaves what nobody doubts', () => {
    const economy = table(part(document, 'economy'), 'Økonomi');
    const rows = new Map(economy?.rows.map(({ cells }) => [cells[0]?.text, cells.map(({ text }) => text)]));
    // 2.340–2.600–3.250: half the width is 455.
    expect(rows.get('Ombygning og inventar')?.[2]).toBe('1.000');
    expect(
      economy?.rows.find(({ cells }) => cells[0]?.text === 'Ombygning og inventar')?.cells[2]?.text,
    ).toBe('2.600');
    expect(rows.get('Løn: Borgerservicemedarbejdere (afledt)')?.[2]).toBe('0');
  });

  it('has a picture with words for each, and the same pictures in black and white', () => {
    const figures = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
    );
    // The bars, a section through the house of each of four scenarios, the cash lines.
    expect(figures).toHaveLength(6);
    for (const { description, svg } of figures) {
      expect(description.length).toBeGreaterThan(60);
      expect(svg.markup).toMatch(/^<svg .*<\/svg>$/s);
      expect(svg.markup).not.toMatch(/NaN|Infinity|undefined|null/);
    }
    expect(figures[0]?.svg.markup).toMatch(/<pattern /);
  });

  it('says in every language what it did to the figures', () => {
    for (const [language, own] of [
      ['da', document],
      ['en', report(nordby('en'), { language: 'en' })],
    ] as const) {
      const text = html(own);
      expect(text.includes('JCGM 100:2008')).toBe(true);
      expect(text.includes('0123456789ab')).toBe(true);
      expect(text.startsWith(`<!doctype html>\n<html lang="${language}">`)).toBe(true);
      expect(/\{\w+\}|\bNaN\b|undefined|\[object/.exec(text)?.[0]).toBeUndefined();
    }
  });

  it('is the same bytes for the same plan', () => {
    expect(html(report(nordby())) === html(document)).toBe(true);
  });
});

describe('a plan whose leaders can’t be told apart', () => {
  it('shares their ranks, and names them', () => {
    const plan = planOf(
      [{}, {}],
      [
        [6, 5],
        [5, 6],
        [1, 1],
      ],
    );
    expect(prepare(plan, agreed).ready).toBe(true);
    const blocks = part(report(plan), 'result');
    expect(column(table(blocks, 'Samlede tal'), 'rank')).toEqual(['1–2', '1–2', '3']);
    expect(
      blocks.some((block) => block.kind === 'text' && block.text.startsWith('Kan ikke adskilles:')),
    ).toBe(true);
  });

  it('gives no total where a score is unknown, and tells what it may be', () => {
    const plan = planOf(
      [{}, {}],
      [
        [6, null],
        [5, 5],
      ],
    );
    const text = html(report(plan));
    expect(/\bNaN\b/.test(text)).toBe(false);
    expect(column(table(part(report(plan), 'result'), 'Samlede tal'), 'total')[0]).toBe('–');
  });
});

describe('an empty plan', () => {
  it('has every heading and says that there is nothing yet', () => {
    const document = report(planOf([], []));
    expect(document.sections).toHaveLength(all.length + 1);
    for (const { blocks } of document.sections) expect(blocks.length).toBeGreaterThan(0);
  });
});

/** The plan with every text that people write in it replaced. */
function withTexts(plan: Plan, write: (text: string) => string): Plan {
  const kept = new Set(['code', 'kleNumber', 'catalogueId', 'shortName']);
  const rewritten = (row: object) =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => {
        const isWritten =
          typeof value === 'string' &&
          !kept.has(field) &&
          (/[ .,]/.test(value) || /^(name|title|heading)$/.test(field)) &&
          !/^\d{4}-\d{2}-\d{2}$/.test(value);
        return [field, isWritten ? write(value) : value];
      }),
    );
  return {
    ...(Object.fromEntries(
      collectionNames.map((name) => [
        name,
        Object.fromEntries(Object.entries(plan[name]).map(([key, row]) => [key, rewritten(row)])),
      ]),
    ) as unknown as Plan),
    meta: rewritten(plan.meta) as Plan['meta'],
  };
}

/** The tags of a page with the names of their attributes, in order. */
function tags(page: string): string[] {
  return [...page.matchAll(/<(\/?[a-z0-9!]+)([^<>]*)>/gi)].map(([, name, rest = '']) =>
    [name, ...[...rest.matchAll(/ ([a-z-]+)="[^"]*"/gi)].map(([, attribute]) => attribute)].join(' '),
  );
}

describe('whatever people have written', () => {
  // All in one text, for a report of Nordby takes half a second.
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' style='background:url(//evil.example)",
    '</style><script>1</script></svg></title>',
    '=HYPERLINK("http://evil.example";"x")',
    '<!-- ]]> &lt;b&gt; &#x3c;b> \u202e',
  ].join(' ');

  it('stays text', () => {
    const page = html(report(withTexts(nordby(), (text) => `${hostile}${text}`)));
    const plain = html(report(withTexts(nordby(), (text) => `${'x'.repeat(hostile.length)}${text}`)));
    const [found, expected] = [new Set(tags(page)), new Set(tags(plain))];
    expect([...found].filter((tag) => !expected.has(tag))).toEqual([]);
    expect(/<script|<img|<iframe|<link|<a href="(?!#)| on\w+="/i.exec(page)?.[0]).toBeUndefined();
    const [, styles = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    expect(/url\(|@import/i.exec(styles)?.[0]).toBeUndefined();
  });
});

describe('the public report', () => {
  const planted = {
    rater: 'Karen Plantet Hansen',
    said: 'sagde Plantet i fortrolighed',
    remark: 'Intern plantet bemærkning',
    responsible: 'Ole Plantet Jensen',
  };
  const plan = (): Plan => {
    const own = nordby();
    const each = <Row extends object>(
      rows: { readonly [key: string]: Row },
      changes: (row: Row) => Partial<Row>,
    ) => Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, { ...row, ...changes(row) }]));
    return {
      ...own,
      raters: each(own.raters, () => ({ name: planted.rater })),
      ratings: each(own.ratings, () => ({ reason: planted.said })),
      needs: each(own.needs, () => ({ note: planted.remark })),
      phases: each(own.phases, () => ({ responsibleRole: planted.responsible, note: planted.remark })),
    };
  };

  it('holds no rater, nothing that one said, no internal remark and nobody responsible', () => {
    const page = html(report(plan(), { profile: 'offentlig' }));
    for (const text of Object.values(planted)) expect(page.includes(text)).toBe(false);
    expect(page.includes('Offentlig udgave')).toBe(true);
  });

  it('would be found out: the internal one holds them', () => {
    const page = html(report(plan()));
    expect(page.includes(planted.remark)).toBe(true);
    expect(page.includes(planted.responsible)).toBe(true);
    // Whoever gave a score is named nowhere.
    expect(page.includes(planted.rater)).toBe(false);
  });
});

describe('headings of the municipality’s own', () => {
  const own = (index: number, heading: string, content: (typeof reportContents)[number], text = '') => ({
    ...{ id: id(900 + index), sort: index, heading, content, text },
  });
  const sectionsOf = (sections: Parameters<typeof reportOf>[1]) =>
    reportOf(reportContext(nordby(), context()), sections).sections;

  it('carry the text that was written, before what the plan says', () => {
    const [section] = sectionsOf([own(0, 'Indstilling', 'text', 'Forvaltningen indstiller.')]);
    expect(section).toMatchObject({
      heading: 'Indstilling',
      blocks: [{ kind: 'text', text: 'Forvaltningen indstiller.' }],
    });
  });

  it('stand once when several follow each other, with everything under them, and say "nothing" once', () => {
    const bare = { ...nordby(), decisions: {}, freezes: {} };
    const sections = reportOf(reportContext(bare, context()), [
      own(0, 'Samlet', 'text'),
      own(1, 'Samlet', 'text'),
      own(2, 'Andet', 'text', 'Noget.'),
    ]).sections;
    expect(sections.slice(0, 2).map(({ heading }) => heading)).toEqual(['Samlet', 'Andet']);
    expect(sections[0]?.blocks.map(({ kind }) => kind)).toEqual(['note']);
  });

  it('a report without any says where they are made', () => {
    expect(sectionsOf([])[0]).toMatchObject({ blocks: [{ kind: 'note' }] });
  });
});
