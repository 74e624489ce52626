import { safeText } from '../safe-text.ts';

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Text as it may stand in an element or an attribute. */
export function escapeXml(text: string): string {
  return safeText(text).replace(/[&<>"\n]/g, (character) => entities[character] ?? '');
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
