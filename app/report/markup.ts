import { rowIn } from '../plan/item-at.ts';
/**
 * A piece of markup that is known to be whole. Plain text never is: {@link element} escapes it, so that nothing a plan
 * holds can become an element, an attribute or a script.
 */
export interface Markup {
  readonly markup: string;
}

export type Child = Markup | string | null;
type Attributes = { readonly [name: string]: string | number | undefined };

const escapes: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming the control characters is the point
const notInMarkup = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** Text as it stands between tags or in a quoted attribute. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(notInMarkup, '')
    .replace(/[&<>"']/g, (character) => rowIn(escapes, character));
}

const voidElements = new Set(['meta', 'col', 'br', 'rect', 'path', 'line']);

/**
 * An element of HTML or SVG.
 *
 * @param name a tag of the program's own, never of a plan's
 * @param attributes by names of the program's own; `undefined` leaves one out
 */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escaped(String(value))}"`)
    .join('');
  if (voidElements.has(name)) return { markup: `<${name}${given}/>` };
  return { markup: `<${name}${given}>${together(children).markup}</${name}>` };
}

/** Pieces one after the other. */
export function together(children: readonly Child[]): Markup {
  const parts = children.map((child) =>
    child === null ? '' : typeof child === 'string' ? escaped(child) : child.markup,
  );
  return { markup: parts.join('') };
}

/** Text as a string of CSS: every sign that isn't a plain letter or figure by its number, `</style>` included. */
export function cssString(text: string): string {
  const signs = Array.from(text.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' '), (sign) =>
    /[a-zA-Z0-9 ]/.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0x20).toString(16)} `,
  );
  return `"${signs.join('')}"`;
}
