/** Longer addresses can't be read in a question, and what can't be read can't be agreed to. */
const maxLength = 2000;

/** An address that may be opened in the user's browser, once the user has agreed. */
export interface ExternalLink {
  address: string;
  /** What the question names: who the address belongs to, in the letters that the network uses. */
  host: string;
}

/**
 * Reads an address that the window wants opened outside. Handing a system any other scheme than https lets it
 * start programs (`file:`, `smb:`, `ms-msdt:` …); a name and password before the host only serve to deceive.
 *
 * @returns `null` for everything that is not plain https
 */
export function externalLink(text: string): ExternalLink | null {
  if (text.length > maxLength) return null;
  const url = URL.parse(text);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  return { address: url.href, host: url.host };
}
