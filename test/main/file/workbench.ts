import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach } from 'vitest';
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
  afterEach(() => {
    for (const session of open.splice(0)) session.close();
    folder.empty();
  });

  return {
    now,
    dataFolder,
    folder: folder.path,
    /** A desk as another process or a later start would have it: it knows only what lies in the folder. */
    desk: (): Desk => openDesk({ dataFolder, now }),
    /** The session, closed at the end of the test. */
    opened(result: Result<Session>): Session {
      const session = good(result);
      open.push(session);
      return session;
    },
    /** Leaves a session now. */
    closed(session: Session): void {
      open.splice(open.indexOf(session), 1);
      session.close();
    },
    path: (name: string) => join(folder.path, name),
    document(name: string, plan: Plan = furnishedPlan): string {
      const path = join(folder.path, name);
      good(createDocument(path, plan, now()));
      return path;
    },
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
