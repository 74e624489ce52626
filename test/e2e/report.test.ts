import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations } from './axe.ts';
import { type App, launchApp } from './launch.ts';

/** The report is put together, made and read: its own words, the headings of a template, tags and page numbers. */
describe('the report', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp();
    await app.page
      .getByRole('button', { name: /Nordby/ })
      .first()
      .click();
    await app.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    await app.page.getByRole('link', { name: 'Eksport' }).click();
    await app.page.getByRole('tab', { name: /^Rapport/ }).click();
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });
  const main = () => app.page.getByRole('main');
  const button = (name: string | RegExp) => main().getByRole('button', { name });

  it('takes the headings of a municipality as one step, and lets them be changed', async () => {
    await main()
      .getByText(/ikke sine egne overskrifter/)
      .waitFor();
    await main().getByRole('combobox', { name: 'Skabelon' }).selectOption({ label: 'Slagelse' });
    await button('Brug overskrifterne').click();
    await main().getByRole('textbox', { name: 'Overskrift 1', exact: true }).waitFor();
    const heading = main().getByRole('textbox', { name: 'Overskrift 3', exact: true });
    expect(await heading.inputValue()).toBe('Baggrund');
    await heading.fill('Baggrund & <b>forhistorie</b>');
    await heading.press('Enter');
    const text = main().getByRole('textbox', { name: /^Tekst under Kompetence/ });
    await text.fill('Byrådet <script>alert(1)</script> afgør sagen.');
    await text.blur();
    await button('Flyt Beslutningstema op').click();
    await app.page.getByRole('button', { name: /^Fortryd: ret overskriften Beslutningstema/ }).waitFor();
    await main().getByRole('combobox', { name: 'Indhold under Vurdering' }).selectOption('stacking_plan');
    await main().getByRole('region', { name: 'Sådan bliver rapporten' }).getByRole('img').first().waitFor();
    await expectNoViolations(app.page);
  });

  it('makes an HTML file that holds what was written as text, and nothing that runs or loads', async () => {
    const { path, name } = await app.receiveFile(() => button('Lav HTML').click());
    expect(name).toMatch(/^Borgerhus i Nordby.*\.html$/);
    const html = readFileSync(path, 'utf8');
    // Asked so that a failure doesn't print the whole report.
    expect(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;')).toBe(true);
    expect(/<script|<link|<iframe|src=|url\((?!#)/.exec(html)?.[0]).toBeUndefined();
    const headings = [...html.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, heading]) => heading);
    expect(headings.slice(0, 4)).toEqual([
      'Indhold',
      'Beslutningstema',
      'Kompetence',
      'Baggrund &amp; &lt;b&gt;forhistorie&lt;/b&gt;',
    ]);
  });

  it('makes a tagged PDF with page numbers and the state of the plan on every page', async () => {
    // A browser is started for it, on a machine that runs other tests as well.
    app.page.setDefaultTimeout(60_000);
    const { path, name } = await app.receiveFile(() => button('Lav PDF').click());
    expect(name).toMatch(/\.pdf$/);
    const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
    expect(info).toMatch(/Tagged:\s+yes/);
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    expect(pages).toBeGreaterThan(5);
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f');
    for (let page = 1; page <= pages; page++) {
      expect(text[page - 1]).toMatch(new RegExp(`kendetegn [0-9a-f]{12} .*Side ${page} af ${pages}`));
    }
    const tags = execFileSync('pdfinfo', ['-struct', path], { encoding: 'utf8' });
    for (const tag of ['H1', 'H2', 'Table', 'TH', 'Figure', 'Caption'])
      expect(tags).toMatch(new RegExp(`^\\s+${tag}\\b`, 'm'));
  });
});
