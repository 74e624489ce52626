import { formatDate } from '../i18n/parse-date.ts';
import { type Council, council, legend } from '../matrices/council.ts';
import { matricesOf } from '../matrices/council-matrices.ts';
import type { MatrixContext } from '../matrices/matrix.ts';
import { planForReaders } from '../matrices/plan-for-readers.ts';
import type { Plan } from '../plan/plan.ts';
import type { ReportSection } from '../plan/report.ts';
import type { ReportBlock, ReportDocument, ReportFact, ReportPart } from './document.ts';
import type { ReportContext } from './report-context.ts';
import { contentBlocks } from './sections/section-blocks.ts';
import { shareDoubt } from './uncertainty.ts';

/** Everything that a report of the plan is made from, as its readers may see it; headings come later, and are quick to change. */
export function reportContext(plan: Plan, context: MatrixContext): ReportContext {
  const gathered = council(planForReaders(plan, context.profile), context);
  const matrices = new Map(matricesOf(gathered).map((matrix) => [matrix.id, matrix]));
  return { council: gathered, matrix: (id) => matrices.get(id) };
}

/** More headings than this want a table of contents. */
const fewSections = 3;

/**
 * The report of a plan: the same tables, sentences and pictures as the workbook and the screens, under these headings.
 *
 * @param sections in their order; may be none
 * @param onDone told how much is done, 0–1, after each heading
 */
export function reportOf(
  shared: ReportContext,
  sections: readonly ReportSection[],
  onDone: (doneShare: number) => void = () => {},
): ReportDocument {
  const { council: gathered } = shared;
  const { plan, context, say } = gathered;
  const { meta } = plan;
  const written = [...parts(shared, sections, onDone), about(gathered)];
  return {
    language: context.language,
    kind: say('report.kind'),
    title: meta.title,
    municipality: meta.municipality,
    facts: facts(gathered),
    sections: written,
    hasContents: written.length > fewSections,
    footer: footerOf(gathered, meta.title),
  };
}

/** What stands at the foot of every page: what it is, and which state of the plan it was made of, for whom. */
export function footerOf({ plan, context, say }: Council, title: string): ReportDocument['footer'] {
  return {
    title: [plan.meta.municipality, title].filter((part) => part !== '').join(' · '),
    state: say('workbook.footer.state', {
      version: String(context.planVersion),
      hash: context.planHash,
      profile: say(`workbook.profile.${context.profile}`),
    }),
  };
}

/** Neighbours of the same heading stand under it together: that is how a heading gets several things. */
function parts(
  context: ReportContext,
  sections: readonly ReportSection[],
  onDone: (doneShare: number) => void,
): ReportPart[] {
  const { say } = context.council;
  if (sections.length === 0) {
    return [
      { id: 'none', heading: say('report.kind'), blocks: [{ kind: 'note', text: say('report.inSections') }] },
    ];
  }
  const found: { id: string; heading: string; blocks: ReportBlock[] }[] = [];
  for (const [index, section] of sections.entries()) {
    const last = found.at(-1);
    const blocks = sectionBlocks(context, section);
    if (last?.heading === section.heading) last.blocks.push(...blocks.filter(isNews(last.blocks)));
    else found.push({ id: section.id, heading: section.heading, blocks });
    onDone((index + 1) / sections.length);
  }
  return found;
}

/** Two things under one heading that both have nothing to show say so once. */
function isNews(before: readonly ReportBlock[]): (block: ReportBlock) => boolean {
  const said = new Set(before.flatMap((block) => (block.kind === 'note' ? [block.text] : [])));
  return (block) => block.kind !== 'note' || !said.has(block.text);
}

function sectionBlocks(context: ReportContext, { content, text }: ReportSection): ReportBlock[] {
  const { say } = context.council;
  const own: ReportBlock[] = text.trim() === '' ? [] : [{ kind: 'text', text }];
  const known = contentBlocks(context, content);
  if (own.length + known.length > 0) return [...own, ...known];
  return [{ kind: 'note', text: say(content === 'text' ? 'report.unwritten' : 'report.nothing') }];
}

function facts(gathered: Council): ReportFact[] {
  const { plan, context, say } = gathered;
  const { meta } = plan;
  const all: ReportFact[] = [
    { label: say('report.fact.date'), text: formatDate(context.language, context.today) },
    {
      label: say('report.fact.version'),
      text: say('matrix.front.versionText', { version: String(context.planVersion), hash: context.planHash }),
    },
    { label: say('report.fact.readers'), text: say(`matrix.front.profile.${context.profile}`) },
    {
      label: say('report.fact.priceLevel'),
      text: say('matrix.front.priceLevelText', { year: String(meta.priceLevelYear) }),
    },
    { label: say('report.fact.scenarios'), text: legend(gathered).join('') },
    { label: say('report.fact.contact'), text: meta.contact },
    { label: say('report.fact.note'), text: meta.note },
  ];
  return all.filter(({ text }) => text !== '');
}

/** What was rounded, why, and where the exact figures are. */
function about({ say, result, context, number }: Council): ReportPart {
  const drawn = result?.outcome.drawn;
  const shares =
    drawn && !drawn.isConstant
      ? [
          say('report.about.shares', {
            draws: drawn.draws,
            seed: String(drawn.seed),
            margin: number(shareDoubt(0.5, drawn.draws), 1),
          }),
        ]
      : [];
  return {
    id: 'about',
    heading: say('report.about'),
    blocks: [
      {
        kind: 'list',
        items: [
          say('report.about.rounding'),
          say('report.about.sums'),
          say('report.about.known'),
          ...shares,
          say('report.about.exact', { version: String(context.planVersion), hash: context.planHash }),
          say('report.about.source'),
        ],
      },
    ],
  };
}
