/**
 * Chromium intercepts only schemes that it knows, so an address under a scheme of the app stands there as https
 * under a name that exists nowhere. Everything the app under test sees is turned back.
 */
const suffix = '.electron-double.test';
const aliasPattern = new RegExp(`https://([^/]*?)\\.([a-z]+)${suffix.replaceAll('.', '\\.')}`, 'g');

/** "app://borgerhus/x" → "https://borgerhus.app.electron-double.test/x"; others stay. */
export function toAlias(address: string, schemes: ReadonlySet<string>): string {
  const match = /^([a-z]+):\/\/([^/]*)(.*)$/s.exec(address);
  if (!match || !schemes.has(match[1] ?? '')) return address;
  return `https://${match[2]}.${match[1]}${suffix}${match[3] || '/'}`;
}

/** The way back, also inside an address ("blob:…"). */
export function fromAlias(address: string): string {
  return address.replace(aliasPattern, (_whole, host: string, scheme: string) => `${scheme}://${host}`);
}
