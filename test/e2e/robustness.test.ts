import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, launchApp } from './launch.ts';

/** The story of Nordby, read from the screen as a council member would: a lead, what would change it, a disagreement. */
describe('how sure the result is', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp();
    await app.page.getByRole('button', { name: 'Åbn eksemplet Nordby' }).click();
    await app.page.getByRole('navigation').getByRole('link', { name: 'Resultat' }).click();
  });
  afterAll(async () => {
    await app.close();
    expect(app.complaints).toEqual([]);
  });
  const main = () => app.page.getByRole('main');
  const open = async (name: string) => {
    await app.page.getByRole('tab', { name }).click();
    await main().getByRole('tabpanel', { name }).waitFor();
  };
  const axe = async () => {
    const { violations } = await new AxeBuilder({ page: app.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join()}`),
    ).toEqual([]);
  };

  it('begins with a lead, how often it holds, and the weight and the score it hangs on', async () => {
    await main().getByText('C, Nyt borgerhus (nybyg), fører med 83 af 100, 10,5 foran A.').waitFor();
    await main()
      .getByText(/trækkes tilfældigt 100\.000 gange .* er C nr\. 1 i 9\d % og A i \d %/)
      .waitFor();
    await main()
      .getByText('C fører, medmindre vægten på »Totaløkonomi« kommer over 22 %. Så fører A.')
      .waitFor();
  });

  it('shows every place of every scenario with seed and draws, as picture and as numbers', async () => {
    const section = main().getByRole('region', { name: 'Hvor ofte hvert scenarie får hver plads' });
    await section.getByRole('img').waitFor();
    await section.getByText('100.000 trækninger med frø 1').waitFor();
    await section.getByRole('button', { name: 'Vis tal' }).click();
    const rows = section.getByRole('table').getByRole('row');
    expect(await rows.count()).toBe(5);
    const shares = await rows.nth(1).getByRole('cell').allTextContents();
    const sum = shares.reduce((total, text) => total + Number(text.replace(' %', '').replace(',', '.')), 0);
    expect(sum).toBeCloseTo(100, 0);
    await main()
      .getByText(/^C er foran A i 9\d % af trækningerne/)
      .waitFor();
    await axe();
  });

  it('takes the agreed weights for certain when asked, and the shares follow', async () => {
    const basis = main().getByRole('combobox', { name: 'Hvad ligger fast om vægtene' });
    await basis.selectOption('points');
    await main()
      .getByText(/Når de usikre point trækkes tilfældigt 100\.000 gange, er C nr\. 1 hver gang/)
      .waitFor();
    await app.page.getByRole('button', { name: /^Fortryd:/ }).click();
    await expect.poll(() => basis.inputValue()).toBe('intervals');
  });

  it('tells what would change it: a crossing, uncertain scores, the nearest weights, and who never can', async () => {
    await open('Hvad ville ændre det');
    await main()
      .getByText(/Førstepladsen skifter ved 22,2 %: A\/C/)
      .waitFor();
    await main()
      .getByText(/A når op på siden af nr\. 1, hvis vægtene flytter sig op til 7 procentpoint/)
      .waitFor();
    await main()
      .getByText(/^0 kan ikke blive nr\. 1, uanset vægtene: A er bedre/)
      .waitFor();
    await main()
      .getByText(/^A er mindst lige så godt som 0 på alle kriterier/)
      .waitFor();
    await main().getByRole('img', { name: 'Forspringet og de usikre point' }).waitFor();
    const weight = main().getByRole('combobox', { name: 'Vægten på' });
    await weight.selectOption({ label: 'Diskretion og retssikkerhed' });
    await main()
      .getByText(/Førstepladsen skifter aldrig, uanset denne vægt/)
      .waitFor();
    await axe();
  });

  it('shows that the politicians can’t tell two apart, and which score to discuss first', async () => {
    await open('Hvem er uenige');
    const groups = main().getByRole('region', { name: 'Gruppernes resultat side om side' }).first();
    const leader = groups.getByRole('row', { name: /^A Samling/ }).getByRole('cell');
    await expect.poll(() => leader.nth(2).textContent()).toContain('≈ 1.');
    expect(
      await groups
        .getByRole('row', { name: /^C Nyt/ })
        .getByRole('cell')
        .nth(2)
        .textContent(),
    ).toContain('≈ 2.');
    expect(
      await groups.getByRole('row', { name: 'Enighed i gruppen' }).getByRole('cell').nth(1).textContent(),
    ).toBe('0,91');
    const first = main().getByRole('region', { name: 'Diskutér først' }).getByRole('listitem').first();
    expect(await first.textContent()).toMatch(/»Totaløkonomi« for B: fra 1 til 4 point .* skifter B plads/);
    await main().getByRole('img', { name: 'Uenighed om hvert point' }).waitFor();
    await axe();
  });

  it('draws value against a cost that is chosen there, and says who lies below the line', async () => {
    await open('Værdi og pris');
    await main()
      .getByText(/^Vælg ovenfor, hvilket kriterium der viser prisen/)
      .waitFor();
    const cost = main().getByRole('combobox', { name: 'Kriteriet, der viser prisen' });
    await cost.selectOption({ label: 'Totaløkonomi' });
    await main().getByRole('img', { name: 'Værdi mod pris' }).waitFor();
    await main()
      .getByText(/^0 ligger under linjen: A er mindst lige så godt/)
      .waitFor();
    await axe();
  });

  it('keeps the slider free: no task of the window is long while it moves and the draws run', async () => {
    await open('Hvor sikkert er det');
    const slider = app.page.getByRole('slider', { name: /Totaløkonomi/ });
    const longest = await slider.evaluate(async (element) => {
      const input = element as HTMLInputElement;
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      let worst = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) worst = Math.max(worst, entry.duration);
      });
      observer.observe({ type: 'longtask', buffered: false });
      for (let move = 0; move < 60; move++) {
        set?.call(input, String(10 + (move % 20)));
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 8)));
      }
      observer.disconnect();
      return worst;
    });
    // On a busy machine other programs stretch a task; draws on their own would be one of hundreds of milliseconds.
    expect(longest).toBeLessThan(200);
    await main()
      .getByText(/Du prøver andre vægte end de aftalte/)
      .waitFor();
    await main()
      .getByText(/tilfældigt 100\.000 gange/)
      .waitFor();
    await app.page.getByRole('button', { name: 'Tilbage til aftalte' }).click();
    await main()
      .getByText(/C, Nyt borgerhus \(nybyg\), fører med 83 af 100/)
      .waitFor();
  });
});
