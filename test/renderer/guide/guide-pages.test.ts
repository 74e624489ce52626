import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lexer, type Token, type Tokens, walkTokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { type Language, texts } from '#app/i18n/texts.ts';
import { shortcutText } from '#renderer/actions/action.ts';
import { actions } from '#renderer/actions/actions.ts';
import { parseRoute, routeHash, screenIds } from '#renderer/state/route.ts';
import { type GuidePageId, guideGroups, guidePage, titleOf } from '#renderer/views/guide/guide-pages.ts';

const folder = resolve(import.meta.dirname, '../../../renderer/views/guide');
const pages: readonly GuidePageId[] = guideGroups.flatMap((group) => group.pages);
const languages = ['da', 'en'] as const;
const everyPage = languages.flatMap((language) => pages.map((page) => [language, page] as const));

/** Keys that no action has: of tables, lists and text fields. */
const keysOfTables = /^(Enter|Tab|Esc|Delete|Alt|Ctrl [CDV]|F2|[A-ZÆ]|\?)$/;
const keysOfActions = new Set(actions.flatMap(({ keys = [] }) => keys.map(shortcutText)));

describe.each(everyPage)('the guide in %s, %s', (language, page) => {
  const tokens = lexer(guidePage(language, page));
  const of = <T extends Token>(type: string): T[] => {
    const found: T[] = [];
    walkTokens(tokens, (token) => {
      if (token.type === type) found.push(token as T);
    });
    return found;
  };

  it('has a title, one, on its first line', () => {
    expect(tokens[0]).toMatchObject({ type: 'heading', depth: 1 });
    expect(of<Tokens.Heading>('heading').filter(({ depth }) => depth === 1)).toHaveLength(1);
    expect(titleOf(guidePage(language, page))).not.toBe('');
  });

  it('calls what stands on the screen as it is called there', () => {
    const unknown = of<Tokens.Strong>('strong').filter(({ text }) => !isOnScreen(language, text));
    expect(unknown.map(({ text }) => text)).toEqual([]);
  });

  it('names keys that do something', () => {
    const unknown = of<Tokens.Codespan>('codespan').filter(
      ({ text }) => !keysOfActions.has(text) && !keysOfTables.test(text),
    );
    expect(unknown.map(({ text }) => text)).toEqual([]);
  });

  it('leads to places that are there, and nowhere outside the program', () => {
    const lost = of<Tokens.Link>('link').filter(({ href }) => routeHash(parseRoute(href)) !== href);
    expect(lost.map(({ href }) => href)).toEqual([]);
    const toPages = of<Tokens.Link>('link').map(({ href }) => parseRoute(href));
    for (const { screen, item } of toPages) if (screen === 'guide') expect(pages).toContain(item);
  });

  it('shows pictures that have been taken, each with words', () => {
    for (const { href, text } of of<Tokens.Image>('image')) {
      expect(existsSync(join(folder, 'pictures', language, `${href}.webp`)), href).toBe(true);
      expect(text.length).toBeGreaterThan(10);
    }
  });

  it('says the same in both languages: as many headings, lines, labels and pictures', () => {
    const other = lexer(guidePage(language === 'da' ? 'en' : 'da', page));
    expect(shapeOf(tokens)).toEqual(shapeOf(other));
  });
});

describe('the guide', () => {
  it('has a page for every screen', () => {
    expect(pages).toEqual(expect.arrayContaining(screenIds.filter((screen) => screen !== 'guide')));
  });

  it('holds no page and no picture that nobody comes to', () => {
    for (const language of languages) {
      const written = readdirSync(join(folder, 'pages', language)).map((file) => file.replace(/\.md$/, ''));
      expect(written.sort()).toEqual([...pages].sort());
      const shown = pages.flatMap(
        (page) => guidePage(language, page).match(/(?<=\]\()[\w-]+(?=\)$)/gm) ?? [],
      );
      const files = readdirSync(join(folder, 'pictures', language));
      const taken = files.flatMap((file) => /^(.+)\.webp$/.exec(file)?.[1] ?? []);
      expect(taken.sort()).toEqual([...new Set(shown)].sort());
    }
  });

  it('is small enough to be carried by every installer', () => {
    for (const language of languages) {
      for (const file of readdirSync(join(folder, 'pictures', language))) {
        expect(statSync(join(folder, 'pictures', language, file)).size, file).toBeLessThan(60_000);
      }
    }
  });
});

function shapeOf(tokens: Token[]): Record<string, number> {
  const counts: Record<string, number> = {};
  walkTokens(tokens, ({ type }) => {
    if (['heading', 'list_item', 'strong', 'link', 'image', 'table'].includes(type)) {
      counts[type] = (counts[type] ?? 0) + 1;
    }
  });
  return counts;
}

/** Whether a text of the program reads like this; where it has a `{name}`, the page has a number. */
function isOnScreen(language: Language, label: string): boolean {
  return Object.values(texts).some((pair) => {
    const text: string = pair[language === 'da' ? 0 : 1];
    const parts = text.split(/\{\w+\}/);
    if (parts.length === 1) return text === label;
    const hasWords = /\p{L}/u.test(parts.join(''));
    return hasWords && new RegExp(`^${parts.map(escaped).join('[\\d.,]+')}$`).test(label);
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
