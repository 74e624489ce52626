import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDocument } from '#main/file/documents.ts';
import { samplePlan } from '#main/samples.ts';
import { heldMeeting, ids } from '../../app/report/held-meeting.ts';
import { cli } from './run-cli.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'borgerhus-minutes-cli-'));
  const plan = heldMeeting(samplePlan('nordby', 'da'));
  const made = createDocument(join(folder, 'plan.borgerhus'), plan, new Date('2026-05-13T10:00:00Z'));
  expect(made.ok).toBe(true);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const minutes = (...args: string[]) => cli(folder, ['minutes', 'plan.borgerhus', '--json', ...args]);

describe('minutes', () => {
  it('are written for the readers that were asked for, of a meeting by its name or id', async () => {
    for (const meeting of ['Styregruppemøde 3', ids.meetingId]) {
      const asked = ['--meeting', meeting, '--out', 'referat.html', '--profile', 'offentlig', '--lang', 'en'];
      const made = await minutes(...asked);
      expect(JSON.parse(made.stdout)).toMatchObject({ format: 'html', profile: 'offentlig', language: 'en' });
      const page = readFileSync(join(folder, 'referat.html'), 'utf8');
      expect(page.includes('Styregruppemøde 3')).toBe(true);
      expect(page.includes('Note til purpose')).toBe(false);
      rmSync(join(folder, 'referat.html'));
    }
  });

  it('name the meetings there are when there is no such one, and write nothing', async () => {
    const made = await minutes('--meeting', 'Møde 9', '--out', 'referat.html');
    const { error } = JSON.parse(made.stderr) as { error: { code: string; message: string } };
    expect(error.code).toBe('cli_meeting_unknown');
    expect(error.message).toContain('Styregruppemøde 3');
    expect(existsSync(join(folder, 'referat.html'))).toBe(false);
    expect((await minutes('--out', 'referat.html')).code).toBe(2);
    expect((await minutes('--meeting', 'x', '--out', 'referat.docx')).code).toBe(2);
  });
});
