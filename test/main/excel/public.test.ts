import { describe, expect, it } from 'vitest';
import { exportCouncilWorkbook } from '#main/excel/export.ts';
import { samplePlan } from '#main/samples.ts';
import { context } from '../../app/matrices/plans.ts';
import { planted } from '../planted.ts';
import { partsOf } from './parts.ts';

describe('the public workbook', () => {
  it.each(['da', 'en'] as const)(
    'holds no rater’s name or words and no remark, anywhere in its bytes: %s',
    async (language) => {
      const { plan, words } = planted(samplePlan('nordby', language));
      for (const kind of ['rater', 'reason', 'needs.note', 'scenarioFunctions.note', 'economyLines.note'])
        expect([kind, words.some((word) => word.endsWith(kind))]).toEqual([kind, true]);
      const textOf = async (profile: 'intern' | 'offentlig') =>
        [...partsOf(await exportCouncilWorkbook(plan, { ...context, language, profile }))]
          .map(([name, { text }]) => name + text)
          .join('\n');
      const inside = await textOf('intern');
      // The search would find them: the internal workbook has what it is for.
      expect(words.filter((word) => inside.includes(word)).length).toBeGreaterThan(20);
      const outside = await textOf('offentlig');
      expect(words.filter((word) => outside.includes(word))).toEqual([]);
      expect(outside.match(/Mette\d/)).toBeNull();
    },
    60_000,
  );
});
