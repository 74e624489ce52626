import { randomUUID } from 'node:crypto';
import type { Channel } from '#app/contract/contract.ts';
import type { OpenedPlan } from '#app/contract/open-plan.ts';
import { unpackPlan } from '#app/contract/packed-plan.ts';
import type { Meeting } from '#app/plan/meeting.ts';
import { samplePlan } from '#main/samples.ts';
import { busyWeek } from '../app/staffing/weeks.ts';

/** A meeting that has been held. */
export const meeting: Meeting = {
  id: randomUUID(),
  sort: 1,
  name: 'Styregruppe',
  heldOn: '2026-03-03',
  status: 'ended',
  purpose: '',
};

/** A call of the command line, and what it is given to read. */
interface CommandLineFlow {
  args: readonly string[];
  input?: string;
}

/**
 * Everything the command line can do, in an order in which each can be done; `spurgt.borgerhus`, a plan with an open
 * round and {@link meeting}, is there beforehand.
 */
export function commandLineFlows(): readonly CommandLineFlow[] {
  const [plan, other] = ['nordby.borgerhus', 'andet.borgerhus'];
  const sheet = 'ud/Pointark, Runde 1, Medarbejdere, Anna Andersen.xlsx';
  return [
    { args: ['help'] },
    { args: ['new', plan, '--sample', 'nordby'] },
    { args: ['info', plan] },
    { args: ['check', plan] },
    { args: ['results', plan] },
    { args: ['excel', plan, '--out', 'x.xlsx'] },
    { args: ['report', plan, '--out', 'x.html'] },
    { args: ['report', plan, '--out', 'x.pdf', '--profile', 'offentlig'] },
    { args: ['minutes', 'spurgt.borgerhus', '--meeting', meeting.name, '--out', 'referat.pdf'] },
    { args: ['sheets', 'spurgt.borgerhus', '--round', 'Runde 1', '--out', 'ud'] },
    { args: ['take', 'spurgt.borgerhus', sheet, '--dry-run'] },
    { args: ['json', plan, '--out', 'x.json'] },
    { args: ['from-json', 'x.json', other] },
    { args: ['diff', plan, other] },
    { args: ['merge', plan, plan, other, '--out', 'flettet.borgerhus'] },
    { args: ['schema'] },
    { args: ['desks'], input: JSON.stringify(desks) },
    { args: ['decide'], input: JSON.stringify(decision) },
    { args: ['allocate'], input: JSON.stringify(allocation) },
    { args: ['cover'], input: JSON.stringify(busyWeek(1)) },
  ];
}

const desks = {
  intervalMinutes: 30,
  arrivals: [3, 7, 12],
  handlingMinutes: 9,
  target: { share: 0.8, withinMinutes: 10 },
};
const decision = {
  criteria: [{ id: 'cost', worst: 100, best: 0, weight: 1 }],
  scenarios: [{ id: 'S1', scores: { cost: 38 } }],
  weights: 'given',
};
const allocation = {
  functions: [{ id: 'desk', netM2: 60 }],
  places: [{ id: 'ground-front', floor: 'ground', capacityNetM2: 600 }],
  secondsMax: 5,
  seed: 1,
};

/** Channels that a window in a browser has no use for: dialogs and folders are the desktop program's, as is a document with a path. */
export const withoutBrowser: ReadonlySet<string> = new Set<Channel>([
  'plan.openDialog',
  'merge.openDialog',
  'merge.openCopy',
  'workbook.openDialog',
  'settings.openDialog',
  'settings.pickFolder',
  'export.showInFolder',
]);

type Ask = (channel: Channel, input: unknown) => Promise<unknown>;
type Download = { fileName: string; base64: string };

/** Everything a window in a browser can ask for, on a sample plan. @param ask fails when it is refused */
export async function windowFlows(ask: Ask): Promise<void> {
  await ask('app.info', {});
  await ask('app.menu', { language: 'da', actions: [] });
  await ask('settings.read', {});
  await ask('settings.write', { changes: { listHeadings: {} } });
  const shared = (await ask('settings.export', {})) as Download;
  await ask('settings.openBytes', { fileName: shared.fileName, base64: shared.base64 });
  for (const name of ['catalogue', 'checklist', 'phases', 'competences', 'reportTemplates'] as const)
    await ask(`resources.${name}`, {});
  await ask('plan.create', {
    meta: { ...samplePlan('nordby', 'da').meta, id: randomUUID(), baselineId: null },
  });
  await ask('plan.openSample', { sample: 'nordby', language: 'da' });
  await change(ask);
  await exportAll(ask);
  await comeBack(ask);
  await ask('plan.close', {});
}

/** Changes the plan, and looks at its history. */
async function change(ask: Ask): Promise<void> {
  const rename = (title: string) => ({ command: { type: 'meta.update', input: { changes: { title } } } });
  await ask('plan.current', {});
  await ask('plan.execute', rename('Nyt'));
  await ask('plan.undo', {});
  await ask('plan.redo', {});
  await ask('history.list', { subject: 'plan', search: 'ny', language: 'da', offset: 0, limit: 10 });
  await ask('history.preview', { version: 0 });
  await ask('history.stepBack', { version: 1 });
  const freeze = { id: randomUUID(), sort: 1, name: 'Som forelagt', frozenByRole: 'Projektleder', note: '' };
  await ask('freeze.make', freeze);
  await ask('freeze.read', { id: freeze.id });
  const who = { words: [], keptRaterIds: [] };
  await ask('anonymise.find', { ...who, language: 'da' });
  await ask('anonymise.run', { ...who, left: [] });
  await ask('projector.show', { presenter: null });
  await ask('projector.current', {});
  await ask('projector.open', {});
  await ask('projector.window', {});
  const id = randomUUID();
  await ask('jobs.start', { id, kind: 'rota', input: busyWeek(1) });
  await ask('jobs.cancel', { id });
}

/** Makes each paper there is. */
async function exportAll(ask: Ask): Promise<void> {
  const roundId = randomUUID();
  const round = { id: roundId, sort: 9, name: 'Ny runde', status: 'private', anonymous: false };
  await ask('plan.execute', { command: { type: 'round.add', input: { round } } });
  const { plan } = (await ask('plan.current', {})) as OpenedPlan;
  const [raterId] = Object.keys(unpackPlan(plan).raters);
  await ask('scoreSheet.save', { roundId, raterId, language: 'da' });
  const order = { id: randomUUID(), profile: 'intern', language: 'da', sheets: null, scenarioIds: null };
  const workbook = (await ask('export.excel', order)) as Download;
  await ask('workbook.openBytes', { fileName: workbook.fileName, base64: workbook.base64 });
  await ask('report.printer', {});
  await ask('plan.execute', { command: { type: 'meeting.add', input: { rows: [meeting] } } });
  for (const format of ['html', 'pdf']) {
    const pages = { format, profile: 'intern', language: 'da' };
    await ask('report.make', { ...pages, id: randomUUID() });
    await ask('minutes.make', { ...pages, id: randomUUID(), meetingId: meeting.id });
  }
  await ask('export.last', { kind: 'report' });
}

/** Saves, reads back, merges, and goes back to a backup. */
async function comeBack(ask: Ask): Promise<void> {
  await ask('plan.save', {});
  const copy = (await ask('plan.saveCopy', {})) as Download;
  const document = { fileName: copy.fileName, base64: copy.base64 };
  await ask('merge.copies', {});
  await ask('merge.openBytes', document);
  await ask('plan.openBytes', document);
  const [backup] = (await ask('backups.list', {})) as { sequence: number }[];
  await ask('backups.preview', { sequence: backup?.sequence });
  await ask('backups.restore', { sequence: backup?.sequence });
  const { plan } = (await ask('plan.current', {})) as { plan: { meta: { id: string } } };
  await ask('plan.close', {});
  const { known } = (await ask('app.info', {})) as { known: { id: string }[] };
  const id = known[0]?.id;
  await ask('plan.openKnown', { id });
  await ask('backups.ofKnown', { id });
  await ask('plan.close', {});
  await ask('backups.openKnown', { id, planId: plan.meta.id, sequence: backup?.sequence });
  await ask('anonymise.find', { words: [], keptRaterIds: [], language: 'da' });
  await ask('anonymise.run', { words: [], keptRaterIds: [], left: [] });
}
