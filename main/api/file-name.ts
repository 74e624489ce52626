/** Names that Windows keeps for devices, whatever endings they get ("nul.tekst.borgerhus" is one). */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d) *(\.|$)/i;
/** Longest name without its ending, in UTF-8 bytes; leaves room for the ending and for "(2)" within 255. */
const maxBytes = 160;

/**
 * A file name from what people wrote: readable, and valid on Windows, macOS and Linux.
 *
 * @param ending with its dot (".xlsx")
 */
export function fileNameFor(text: string, ending: string): string {
  const cleaned = text
    .replace(/[\p{Cc}\p{Bidi_Control}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  let name = '';
  for (const character of cleaned) {
    if (Buffer.byteLength(name + character) > maxBytes) break;
    name += character;
  }
  name = name.replace(/^[. ]+|[. ]+$/g, '');
  if (name === '' || deviceName.test(name)) name = `Borgerhus ${name}`.trim();
  return name + ending;
}
