import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDesk } from '#main/file/desk.ts';
import { createDocument, readDocument } from '#main/file/documents.ts';
import { sha256, writeWhole } from '#main/file/write-whole.ts';
import { furnishedPlan } from '../../app/commands/furnished-plan.ts';
import { errorText } from '../error-text.ts';
import { codeOf, good, rename, workbench } from './workbench.ts';

const bench = workbench();
describe('a save that fails', () => {
  /** A session with an unsaved change, on a document in a folder of its own. */
  function unsavedIn(folder: string) {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, 'plan.borgerhus');
    good(createDocument(path, furnishedPlan, bench.now()));
    const session = bench.opened(bench.desk().openDocument(path));
    good(session.execute(rename('Ikke gemt')));
    return { path, session };
  }

  it('for a folder that vanished leaves the plan whole, and works when it is back', () => {
    const { path, session } = unsavedIn(bench.path('mappe'));
    renameSync(bench.path('mappe'), bench.path('flyttet'));
    expect(codeOf(session.save())).toBe('folder_missing');
    expect(codeOf(session.saveAs(path))).toBe('folder_missing');
    expect(session.status.document).toMatchObject({ saved: false, changedOnDisk: false });
    renameSync(bench.path('flyttet'), bench.path('mappe'));
    good(session.save());
    expect(good(readDocument(path)).plan.meta.title).toBe('Ikke gemt');
  });

  it('for a full drive leaves the old document, no half one, and works when there is room', (context) => {
    const drive = bench.smallDrive(context, 1024);
    const { path, session } = unsavedIn(drive);
    const before = readFileSync(path);
    writeFileSync(join(drive, 'fyld'), Buffer.alloc(1024 * 1024 - before.length - 3 * 4096));
    const refusal = session.save();
    expect(codeOf(refusal)).toBe('write_disk_full');
    expect(errorText(refusal)).toContain('ikke plads til »plan.borgerhus«');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(drive).sort()).toEqual(['fyld', 'plan.borgerhus']);
    expect(codeOf(session.saveAs(join(drive, 'ny.borgerhus')))).toBe('write_disk_full');
    expect(session.status.document).toMatchObject({ path, saved: false });
    rmSync(join(drive, 'fyld'));
    good(session.save());
    expect(good(readDocument(path)).plan.meta.title).toBe('Ikke gemt');
  });

  it('for a file marked as not to be written leaves it so', () => {
    const { path, session } = unsavedIn(bench.path('mappe'));
    chmodSync(path, 0o444);
    expect(codeOf(session.save())).toBe('write_no_access');
    expect(good(readDocument(path)).plan).toEqual(furnishedPlan);
    expect(readdirSync(bench.path('mappe'))).toEqual(['plan.borgerhus']);
  });

  it('for a name that is a folder, or too long for the drive, leaves nothing', () => {
    const { session } = unsavedIn(bench.path('mappe'));
    mkdirSync(bench.path('optaget.borgerhus'));
    expect(codeOf(session.saveAs(bench.path('optaget.borgerhus')))).toBe('document_exists');
    expect(codeOf(session.saveAs(bench.path('optaget.borgerhus'), { replace: true }))).toBe(
      'document_is_folder',
    );
    expect(codeOf(session.saveAs(bench.path(`${'x'.repeat(300)}.borgerhus`)))).toBe('write_failed');
    expect(bench.files().sort()).toEqual(['mappe', 'optaget.borgerhus']);
    expect(readdirSync(bench.path('optaget.borgerhus'))).toEqual([]);
  });
});

describe('a machine without room for the working copy', () => {
  it('refuses the change and keeps the plan as it was; all before it is safe', (context) => {
    const drive = bench.smallDrive(context, 600);
    const desk = openDesk({ dataFolder: drive, now: bench.now });
    const session = bench.opened(desk.create(furnishedPlan));
    const note = (length: number) => ({
      type: 'meta.update' as const,
      input: { changes: { note: 'å'.repeat(length) } },
    });
    let acknowledged = 0;
    let refusal = session.execute(note(1));
    for (; refusal.ok && acknowledged < 1000; acknowledged++)
      refusal = session.execute(note(9000 + acknowledged));
    expect(codeOf(refusal)).toBe('work_disk_full');
    expect(errorText(refusal)).toContain('Alt før det er i behold');
    const { plan, status } = session;
    expect(status.version).toBe(acknowledged);
    expect(plan.meta.note).toHaveLength(9000 + acknowledged - 2);
    bench.closed(session);
    const again = bench.opened(desk.openKnown(session.id));
    expect(again.plan).toEqual(plan);
    expect(again.status.version).toBe(acknowledged);
  });

  it('refuses to open one more plan, and leaves no trace of it', (context) => {
    const drive = bench.smallDrive(context, 60);
    const desk = openDesk({ dataFolder: drive, now: bench.now });
    expect(codeOf(desk.create(furnishedPlan))).toBe('work_disk_full');
    expect(codeOf(desk.openDocument(bench.document('plan.borgerhus')))).toBe('work_disk_full');
    expect([desk.known(), readdirSync(join(drive, 'work'))]).toEqual([[], []]);
  });
});

describe('writing a file whole', () => {
  const bytes = Buffer.from('nyt indhold');
  const old = Buffer.from('gammelt indhold');

  it('replaces only the very bytes it was told of', () => {
    const path = bench.path('fil');
    writeFileSync(path, old);
    expect(codeOf(writeWhole(path, bytes, { hashes: [sha256(bytes)] }))).toBe('document_changed');
    expect(codeOf(writeWhole(path, bytes, 'nothing'))).toBe('document_exists');
    expect(readFileSync(path).equals(old)).toBe(true);
    expect(bench.files()).toEqual(['fil']);
    good(writeWhole(path, bytes, { hashes: [sha256(old)] }));
    expect(readFileSync(path).equals(bytes)).toBe(true);
    good(writeWhole(path, old, 'anything'));
    expect(readFileSync(path).equals(old)).toBe(true);
    expect(bench.files()).toEqual(['fil']);
  });

  it('tidies up what a crash left an hour ago, and nothing else', () => {
    const path = bench.path('fil');
    const leftover = (name: string, minutesOld: number) => {
      writeFileSync(bench.path(name), old);
      const then = Date.now() / 1000 - 60 * minutesOld;
      utimesSync(bench.path(name), then, then);
      return name;
    };
    const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e';
    leftover(`.fil.${uuid}.tmp`, 61);
    const kept = [
      leftover(`.fil.${uuid.replace('0', '1')}.tmp`, 5),
      leftover(`.andet.${uuid}.tmp`, 61),
      leftover('.fil.noter.tmp', 61),
    ];
    good(writeWhole(path, bytes, 'nothing'));
    expect(bench.files().sort()).toEqual([...kept, 'fil'].sort());
  });
});
