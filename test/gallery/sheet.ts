/** A picture, and what it is of. */
export interface Shot {
  screen: string;
  /** Tab of the screen; empty where it has none. */
  part: string;
  language: string;
  theme: string;
  size: string;
  /** Beside the sheet. */
  file: string;
}

/** All pictures on one page, by screen and part. */
export function sheetOf(shots: readonly Shot[]): string {
  const groups = Map.groupBy(shots, ({ screen, part }) => [screen, part].filter(Boolean).join(' · '));
  const sections = [...groups].map(
    ([name, group]) => `<h2>${escaped(name)}</h2>\n<div>${group.map(figureOf).join('\n')}</div>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Borgerhus: every screen</title>
<style>
  body { font: 14px system-ui; margin: 24px; }
  div { display: flex; flex-wrap: wrap; gap: 16px; }
  figure { margin: 0; width: 480px; }
  img { width: 100%; border: 1px solid #999; }
</style>
<h1>Borgerhus: every screen</h1>
${sections.join('\n')}
</html>
`;
}

function figureOf({ language, theme, size, file }: Shot): string {
  const caption = escaped(`${language} · ${theme} · ${size}`);
  return `<figure><a href="${file}"><img src="${file}" alt="${caption}" loading="lazy"></a><figcaption>${caption}</figcaption></figure>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
