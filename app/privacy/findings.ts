import type { Plan } from '../plan/plan.ts';
import type { Hit, Search } from './search.ts';
import { asFieldText, type WrittenText, writtenTexts } from './text-fields.ts';

/** Somebody told of in a text of the plan. */
export interface Finding extends Hit {
  /** The same place again, also in a frozen copy that says the same there. */
  id: string;
  at: WrittenText;
}

/** Shown instead of a replacement for which the field has no room. */
const shortReplacement = '…';

/** Every place in a plan's texts that tells of somebody. The raters' own names aren't among them: they are replaced as such. */
export function findingsIn(plan: Plan, search: Search): Finding[] {
  const found: Finding[] = [];
  for (const at of writtenTexts(plan)) {
    if (isRaterName(at)) continue;
    for (const hit of search(at.text)) {
      const id = `${at.collection}/${at.key}/${at.field}/${hit.start}/${at.text.slice(hit.start, hit.end)}`;
      found.push({ ...hit, id, at });
    }
  }
  return found;
}

/**
 * The texts without what was found in them, as the fields keep them.
 *
 * @param left ids of findings that stay
 */
export function clearedTexts(findings: readonly Finding[], left: ReadonlySet<string>): WrittenText[] {
  const ofTexts = new Map<WrittenText, Finding[]>();
  for (const finding of findings) {
    if (left.has(finding.id)) continue;
    const known = ofTexts.get(finding.at);
    if (known) known.push(finding);
    else ofTexts.set(finding.at, [finding]);
  }
  return [...ofTexts].map(([at, taken]) => ({ ...at, text: cleared(at, taken) }));
}

function cleared({ collection, field, text }: WrittenText, taken: readonly Finding[]): string {
  const written = asFieldText(
    collection,
    field,
    withReplacements(text, taken, ({ replacement }) => replacement),
  );
  return (
    written ??
    asFieldText(
      collection,
      field,
      withReplacements(text, taken, () => shortReplacement),
    ) ??
    shortReplacement
  );
}

function withReplacements(text: string, taken: readonly Finding[], by: (finding: Finding) => string): string {
  let result = '';
  let from = 0;
  for (const finding of taken) {
    result += text.slice(from, finding.start) + by(finding);
    from = finding.end;
  }
  return result + text.slice(from);
}

function isRaterName({ collection, field }: WrittenText): boolean {
  return collection === 'raters' && field === 'name';
}
