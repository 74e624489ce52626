import { describe, expect, it } from 'vitest';
import type { PagePaper } from '#app/contract/paper-orders.ts';
import type { Language } from '#app/i18n/texts.ts';
import type { Plan } from '#app/plan/plan.ts';
import { reportContents } from '#app/plan/report.ts';
import { browserPrinter } from '#main/browser/print-pdf.ts';
import { paperPages } from '#main/report/paper-pages.ts';
import { samplePlan } from '#main/samples.ts';
import { agreedIn, heldMeeting, ids } from '../../app/report/held-meeting.ts';
import { id } from '../../app/results/plans.ts';
import { planted } from '../planted.ts';
import { isAmongBytes, joined, type PdfWords, pdfWords } from './pdf-words.ts';

/** Everything that can stand under a heading, each under its own. */
const report: PagePaper = {
  kind: 'report',
  sections: reportContents.map((content, index) => ({
    ...{ id: id(index + 1), sort: index, heading: `Om ${content}`, content, text: '' },
  })),
};

/** The plan of a held meeting with its own secrets, a person where a role is meant among them. */
function secretive(language: Language): { plan: Plan; words: string[]; paper: PagePaper } {
  const held = heldMeeting(samplePlan('nordby', language));
  const { plan, words } = planted(held);
  const responsible = 'OlePlantetJensen';
  const phases = Object.entries(plan.phases).map(([key, row]) => [
    key,
    { ...row, responsibleRole: responsible },
  ]);
  const { agreed } = agreedIn(plan);
  return {
    plan: { ...plan, phases: Object.fromEntries(phases) },
    words: [...words, responsible],
    paper: { kind: 'minutes', meetingId: ids.meetingId, agreed },
  };
}

async function printed(
  plan: Plan,
  paper: PagePaper,
  language: Language,
  profile: 'intern' | 'offentlig',
): Promise<PdfWords> {
  const context = { language, profile, planVersion: 7, planHash: '0123456789ab', today: '2026-11-22' };
  const pdf = await browserPrinter().print(paperPages(plan, context, paper));
  if (!pdf.ok) throw new Error(pdf.error.code);
  return pdfWords(pdf.value);
}

/** What every planted word has in it. */
const marks = ['Kjærgård', 'OlePlantet'];

/** The words that are on its pages, and the marks that are anywhere else in it. */
function found({ drawn, metadata, bytes }: PdfWords, words: readonly string[]): string[] {
  return [
    ...words.filter((word) => drawn.includes(joined(word))),
    ...marks.filter((mark) => (drawn + metadata).includes(mark) || isAmongBytes(bytes, mark)),
  ];
}

describe.each(['da', 'en'] as const)('what leaves as a PDF for citizens: %s', (language) => {
  const { plan, words, paper } = secretive(language);

  it('is a report without any name or remark', async () => {
    const inside = await printed(plan, report, language, 'intern');
    // The search would find them: the internal report has what it is for.
    expect(found(inside, words).length).toBeGreaterThan(3);
    const outside = await printed(plan, report, language, 'offentlig');
    expect(found(outside, words)).toEqual([]);
    expect(outside.drawn.length).toBeGreaterThan(10_000);
  }, 120_000);

  it('are minutes without any name or remark', async () => {
    const inside = await printed(plan, paper, language, 'intern');
    expect(found(inside, words).length).toBeGreaterThanOrEqual(10);
    const outside = await printed(plan, paper, language, 'offentlig');
    expect(found(outside, words)).toEqual([]);
    expect(outside.drawn).toContain(joined('Kommunaldirektør'));
  }, 120_000);
});

describe('the search through a PDF', () => {
  it('finds what stands in its title, its bookmarks, its pictures’ words and its pages', async () => {
    const planted = {
      title: 'ÆrligtPlantetTitel',
      heading: 'ÆrligtPlantetOverskrift',
      picture: 'ÆrligtPlantetBillede',
      page: 'ÆrligtPlantetOrd',
    };
    const html =
      `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>${planted.title}</title></head><body>` +
      `<h1>${planted.heading}</h1><p>${planted.page}</p>` +
      `<svg role="img" aria-label="${planted.picture}" width="9" height="9"><rect width="9" height="9"/></svg>` +
      '</body></html>';
    const pdf = await browserPrinter().print(html);
    if (!pdf.ok) throw new Error(pdf.error.code);
    const { drawn, metadata, bytes } = pdfWords(pdf.value);
    expect(metadata).toContain(planted.title);
    expect(drawn).toContain(planted.page);
    expect(drawn).toContain(planted.heading);
    // Bookmarks and what stands for pictures are strings of the file.
    for (const word of [planted.title, planted.heading, planted.picture])
      expect([word, isAmongBytes(bytes, word)]).toEqual([word, true]);
    expect(isAmongBytes(bytes, 'ÆrligtPlantetIkke')).toBe(false);
  });
});
