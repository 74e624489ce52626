/**
 * `npm run gallery`: a picture of every screen and each of its parts, and of what lists of states name beside them
 * (dialogs, panels), in both languages, both themes and every size that is promised, as a sheet in
 * `.cache/gallery/index.html`; and of the screens with nothing in the plan, and with much. For people to look at; it says
 * nothing of right or wrong.
 * `npm run gallery -- da light 1280x800` takes only pictures of which every word given is true: a language, a theme,
 * a size (also one that is not promised), a plan (`sample`, `empty`, `crowded`, `none`), screens, `states` (only these). `--to FOLDER` puts them elsewhere.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { translate } from '#app/i18n/texts.ts';
import { screenIds } from '#renderer/state/route.ts';
import { launchApp } from '../e2e/launch.ts';
import { planFile } from '../e2e/plan-file.ts';
import { type PlanName, planNamed, planNames } from './plans.ts';
import { type Shot, sheetOf } from './sheet.ts';
import type { Stage, State } from './state.ts';
import { decisionStates } from './states-decision.ts';
import { planStates } from './states-plan.ts';

const root = resolve(import.meta.dirname, '../..');
const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { to: { type: 'string', default: join(root, '.cache/gallery') } },
});
const folder = resolve(values.to);
const languages = ['da', 'en'] as const;
const themes = ['light', 'dark'] as const;
/** 640×400 is what a window of 1280×800 shows at 200 %. */
const sizes = ['1280x800', '1024x768', '1920x1080', '640x400'] as const;
const screens = ['start', ...screenIds] as const;

/** Those that were named, or all where none was. */
const asked = <Word extends string>(all: readonly Word[]) => {
  const named = all.filter((word) => wanted.includes(word));
  return named.length === 0 ? all : named;
};
/** Also sizes nobody promised: a tall one shows a whole screen at once. */
const askedSizes = () => {
  const named = wanted.filter((word) => /^\d+x\d+$/.test(word));
  return named.length === 0 ? sizes : named;
};
const words: readonly string[] = [...languages, ...themes, ...planNames, ...screens, 'states'];
const unknown = wanted.filter((word) => !words.includes(word) && !/^\d+x\d+$/.test(word));
if (unknown.length > 0) throw new Error(`not a word of the gallery: ${unknown.join(', ')}`);

const shots: Shot[] = [];
const failures: string[] = [];
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const vite = [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'];
if (spawnSync(process.execPath, vite, { cwd: root, stdio: 'inherit' }).status !== 0) process.exit(1);

for (const language of asked(languages)) {
  for (const theme of asked(themes)) {
    for (const plan of asked(planNames)) await takeAll({ language, theme, plan });
  }
}
writeFileSync(join(folder, 'index.html'), sheetOf(shots));
console.log(`${shots.length} pictures: ${join(folder, 'index.html')}`);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

interface Round {
  language: (typeof languages)[number];
  theme: (typeof themes)[number];
  plan: PlanName;
}

/** Everything of one plan in one language and theme, in a program of its own. */
async function takeAll(round: Round): Promise<void> {
  const plan = planNamed(round.plan, round.language);
  const file = plan && planFile(plan);
  const app = await launchApp({ colorScheme: round.theme }, 'browser');
  try {
    const { page } = app;
    const t: Stage['t'] = (key, params) => translate(round.language, key, params);
    const stage: Stage = { app, page, main: page.getByRole('main'), language: round.language, t };
    if (round.language === 'en') await page.getByRole('button', { name: 'English' }).click();
    if (file) {
      await app.chooseFile(file.path, () => page.getByRole('button', { name: t('app.start.file') }).click());
      await page.getByRole('navigation').waitFor();
    }
    if (!wanted.includes('states')) await (plan ? walk(stage, round) : takeStart(stage, round));
    for (const state of [...planStates, ...decisionStates]) await show(state, stage, round);
    failures.push(...app.complaints.map((complaint) => `${Object.values(round).join(' ')}: ${complaint}`));
  } finally {
    await app.close();
    if (file) rmSync(file.folder, { recursive: true });
  }
}

async function takeStart({ page }: Stage, round: Round): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (asked(screens).includes('start')) await take(page, round, 'start', '');
}

/** Goes through every screen, and through the tabs of each. */
async function walk({ page, main }: Stage, round: Round): Promise<void> {
  for (const screen of asked(screens)) {
    if (screen === 'start') continue;
    await goTo(page, screen);
    const tabs = await main.getByRole('tab').all();
    if (tabs.length === 0) await take(page, round, screen, '');
    for (const tab of tabs) {
      await tab.click();
      await take(page, round, screen, (await tab.innerText()).trim());
    }
  }
}

/** One state, of a window loaded anew, so that no state leaves anything open for the next. */
async function show(state: State, stage: Stage, round: Round): Promise<void> {
  if ((state.plan ?? 'sample') !== round.plan || !asked(screens).some((id) => id === state.screen)) return;
  const { page } = stage;
  try {
    await goTo(page, state.screen, state.item);
    const shown = await state.reach(stage);
    await take(shown ?? page, round, state.screen, state.part);
    if (shown) await shown.close();
  } catch (error) {
    failures.push(`${state.screen}, ${state.part} (${Object.values(round).join(' ')}): ${String(error)}`);
  }
}

async function goTo(page: Page, screen: string, item?: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  const hash = ['#', screen, ...(item ? [encodeURIComponent(item)] : [])].join('/');
  if (screen !== 'start') await page.evaluate((address) => window.location.assign(address), hash);
  await page.reload();
  // A small picture of the wall has a heading too.
  await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
}

async function take(page: Page, round: Round, screen: string, part: string): Promise<void> {
  const about = {
    screen,
    part: [round.plan === 'sample' ? '' : round.plan, part].filter(Boolean).join(' · '),
  };
  for (const size of askedSizes()) {
    const [width = 0, height = 0] = size.split('x').map(Number);
    await page.setViewportSize({ width, height });
    await settled(page);
    const words = [screen, about.part, round.language, round.theme, size].filter(Boolean);
    const file = `${words.join('-').replace(/[^\wæøåÆØÅ]+/g, '-')}.png`;
    await page.screenshot({ path: join(folder, file) });
    shots.push({ ...about, language: round.language, theme: round.theme, size, file });
  }
}

/** What is drawn for the new size, and draws that follow a moment later. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  await page.waitForTimeout(250);
}
