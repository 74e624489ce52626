import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, type TestContext } from 'vitest';
import type { Plan } from '#app/plan/plan.ts';
import type { Result } from '#app/plan/result.ts';
import type { Session } from '#main/api/session.ts';
import { type Desk, openDesk } from '#main/file/desk.ts';
import { createDocument } from '#main/file/documents.ts';
import { furnishedPlan } from '../../app/commands/furnished-plan.ts';
import { tempFolder } from '../temp-folder.ts';

/** A desk over an empty folder for each test, a clock that goes one second a look, and documents in `files`. */
export function workbench() {
  const folder = tempFolder();
  let seconds = 0;
  const now = () => new Date(Date.UTC(2026, 2, 1, 12) + 1000 * seconds++);
  const dataFolder = join(folder.path, 'data');
  const open: Session[] = [];
  const drives: string[] = [];
  afterEach(() => {
    for (const session of open.splice(0)) session.close();
    for (const path of drives.splice(0)) execFileSync('umount', [path]);
    folder.empty();
  });

  /** A desk as another process or a later start would have it: it knows only what lies in the folder. */
  const desk = (): Desk => openDesk({ dataFolder, now });
  /** The same on a data folder of another machine. */
  const deskAt = (path: string): Desk => openDesk({ dataFolder: path, now });
  /** The session, closed at the end of the test. */
  const opened = (result: Result<Session>): Session => {
    const session = good(result);
    open.push(session);
    return session;
  };
  /** Leaves a session now. */
  const closed = (session: Session): void => {
    open.splice(open.indexOf(session), 1);
    session.close();
  };
  const document = (name: string, plan: Plan = furnishedPlan): string => {
    const path = join(folder.path, name);
    good(createDocument(path, plan, now()));
    return path;
  };

  return {
    now,
    dataFolder,
    folder: folder.path,
    desk,
    deskAt,
    opened,
    closed,
    document,
    /** A document with one change that was never saved, and nobody at it. */
    leftUnsaved(name = 'plan.borgerhus', title = 'Ikke gemt'): string {
      const path = document(name);
      const session = opened(desk().openDocument(path));
      good(session.execute(rename(title)));
      closed(session);
      return path;
    },
    /** A drive of a few kilobytes; only root on Linux can make one, so elsewhere the test says that it is skipped. */
    smallDrive(context: TestContext, kilobytes: number): string {
      const path = join(folder.path, 'drev');
      mkdirSync(path);
      const options = ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', path];
      const mounted = spawnSync('mount', options, { encoding: 'utf8' });
      if (mounted.status !== 0)
        context.skip(`no small drive can be made here: ${mounted.stderr ?? mounted.error}`);
      drives.push(path);
      return path;
    },
    /** The same plan after this session has ended and the program has started again. */
    reopened(session: Session): Session {
      closed(session);
      return opened(desk().openKnown(session.id));
    },
    path: (name: string) => join(folder.path, name),
    /** What lies beside the documents, hidden files too. */
    files: () => readdirSync(folder.path).filter((name) => name !== 'data'),
  };
}

export function good<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.details)}`);
  return result.value;
}

export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

export const rename = (title: string) => ({ type: 'meta.update' as const, input: { changes: { title } } });
