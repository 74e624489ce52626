import { plain } from './cells.ts';
import { type Council, legend } from './council.ts';
import { isSheetOfAnswers, type Matrix, type Row } from './matrix.ts';

/** What the workbook is, which state of the plan it shows, what comes out, and where to find the rest. */
export function frontMatrix(council: Council, others: readonly Matrix[]): Matrix {
  const { plan, context, say, story, obstacles } = council;
  const { meta } = plan;
  const row = (key: string, label: string, text: string | Date): Row => ({
    key,
    kind: 'data',
    depth: 0,
    cells: {
      subject: plain(label),
      details: text instanceof Date ? plain(text, 'date') : plain(text),
    },
  });
  const header = (key: string, label: string): Row => ({
    key,
    kind: 'header',
    depth: 0,
    cells: { subject: plain(label) },
  });
  const sentences = [...story, ...obstacles];
  const shown = sentences.slice(0, maxSentences);
  if (sentences.length > shown.length) {
    shown.push(say('matrix.front.more', { method: say('matrix.method.title') }));
  }
  const optional = (key: string, label: string, text: string): Row[] =>
    text === '' ? [] : [row(key, label, text)];
  return {
    id: 'front',
    title: say('matrix.front.title'),
    heading: meta.title,
    notes: meta.municipality === '' ? [] : [meta.municipality],
    columns: [
      { key: 'subject', title: say('matrix.front.subject'), width: 26 },
      { key: 'details', title: say('matrix.front.details'), width: 104 },
    ],
    rows: [
      header('plan', say('matrix.front.plan')),
      row('date', say('matrix.front.date'), new Date(`${context.today}T00:00:00Z`)),
      row(
        'version',
        say('matrix.front.version'),
        say('matrix.front.versionText', { version: String(context.planVersion), hash: context.planHash }),
      ),
      row('profile', say('matrix.front.profile'), say(`matrix.front.profile.${context.profile}`)),
      row(
        'priceLevel',
        say('matrix.front.priceLevel'),
        say('matrix.front.priceLevelText', { year: String(meta.priceLevelYear) }),
      ),
      ...optional('contact', say('matrix.front.contact'), meta.contact),
      ...optional('note', say('matrix.front.note'), meta.note),
      header('result', say('matrix.front.result')),
      ...shown.map((sentence, index) =>
        row(`result.${index}`, say('matrix.front.sentence', { number: index + 1 }), sentence),
      ),
      ...legend(council).map((line, index) => row(`scenarios.${index}`, say('matrix.front.scenarios'), line)),
      header('contents', say('matrix.front.contents')),
      ...others.map(
        ({ id, title }): Row => ({
          key: `contents.${id}`,
          kind: 'data',
          depth: 0,
          cells: {
            subject: { value: title, link: id },
            details: plain(isSheetOfAnswers(id) || id === 'front' ? null : say(`matrix.front.about.${id}`)),
          },
        }),
      ),
    ],
  };
}
const maxSentences = 5;
