import { translate } from '../../i18n/texts.ts';
import type { ReportBlock, ReportDocument, ReportPart } from '../document.ts';
import { type Child, element, escaped, type Markup, together } from '../markup.ts';
import { reportStyles } from './styles.ts';
import { tableHtml, withLineBreaks } from './table-html.ts';
import { tableLayout } from './table-layout.ts';

/**
 * A report as one HTML file: no script, no reference to anything outside, every text escaped. Printed, it has page
 * numbers and the state of the plan on every page.
 *
 * @param sha256Base64 SHA-256 of a text's UTF-8 bytes, in base64: the page's policy names its one sheet of style by it
 */
export function reportHtml(document: ReportDocument, sha256Base64: (text: string) => string): string {
  const { language, title, municipality, sections } = document;
  const styles = reportStyles(document);
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(styles)}'; base-uri 'none'; form-action 'none'`;
  const numbers = { table: 0, figure: 0 };
  const page = element(
    'html',
    { lang: language },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'referrer', content: 'no-referrer' }),
      element('meta', { name: 'generator', content: 'Borgerhus' }),
      element('title', {}, title),
      // Written by the program alone, and a plan's words in it only as strings of CSS.
      { markup: `<style>${styles}</style>` },
    ),
    element(
      'body',
      {},
      element(
        'header',
        {},
        element(
          'p',
          { class: 'kind' },
          [municipality, document.kind].filter((part) => part !== '').join(' · '),
        ),
        element('h1', {}, title),
        factsHtml(document),
      ),
      contentsHtml(document),
      element('main', {}, ...sections.map((part) => partHtml(document, part, numbers))),
      element('footer', {}, `${document.footer.title} · ${document.footer.state}`),
    ),
  );
  return `<!doctype html>\n${page.markup}\n`;
}

function factsHtml({ facts }: ReportDocument): Markup {
  return element(
    'dl',
    {},
    ...facts.flatMap(({ label, text }) => [
      element('dt', {}, label),
      element('dd', {}, ...withLineBreaks(text)),
    ]),
  );
}

function contentsHtml({ language, sections, hasContents }: ReportDocument): Markup | null {
  if (!hasContents) return null;
  const title = translate(language, 'report.contents');
  return element(
    'nav',
    { 'aria-label': title },
    element('h2', {}, title),
    element(
      'ol',
      {},
      ...sections.map(({ id, heading }) =>
        element('li', {}, element('a', { href: `#${anchor(id)}` }, heading)),
      ),
    ),
  );
}

type Numbers = { table: number; figure: number };

/** A heading with what stands under it; on its side from the start where a table of it needs that. */
function partHtml(document: ReportDocument, { id, heading, blocks }: ReportPart, numbers: Numbers): Markup {
  const isWide = blocks.some((block) => block.kind === 'table' && tableLayout(block.table).page === 'wide');
  return element(
    'section',
    { id: anchor(id), class: isWide ? 'wide' : undefined },
    element('h2', {}, heading),
    ...blocks.map((block) => blockHtml(document, block, numbers)),
  );
}

function blockHtml({ language }: ReportDocument, block: ReportBlock, numbers: Numbers): Child {
  switch (block.kind) {
    case 'heading':
      return element('h3', {}, block.text);
    case 'text':
      return paragraphs(block.text);
    case 'lead':
      return element('p', { class: 'lead' }, block.text);
    case 'note':
      return element('p', { class: 'note' }, block.text);
    case 'list':
      return block.items.length === 0
        ? null
        : element('ul', {}, ...block.items.map((item) => element('li', {}, item)));
    case 'table':
      numbers.table += 1;
      return tableHtml(language, block.table, numbers.table);
    case 'figure': {
      numbers.figure += 1;
      const { title, description, svg } = block.figure;
      const caption = translate(language, 'report.figure', { number: String(numbers.figure), title });
      return element('figure', {}, described(svg, description), element('figcaption', {}, caption));
    }
  }
}

function paragraphs(text: string): Markup {
  const own = text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  return together(own.map((part) => element('p', {}, ...withLineBreaks(part.trim()))));
}

/** The picture as one thing with words for it: what is written inside would be read in no sensible order. */
function described({ markup }: Markup, description: string): Markup {
  return { markup: markup.replace('<svg ', `<svg role="img" aria-label="${escaped(description)}" `) };
}

/** Ids are UUIDs or the program's own; anything else is no anchor. */
function anchor(id: string): string {
  return `afsnit-${id.replace(/[^a-z0-9-]/g, '')}`;
}
