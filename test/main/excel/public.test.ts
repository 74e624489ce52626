import { describe, expect, it } from 'vitest';
import { collectionNames, type Plan } from '#app/plan/plan.ts';
import { exportCouncilWorkbook } from '#main/excel/export.ts';
import { samplePlan } from '#main/samples.ts';
import { context } from '../../app/matrices/plans.ts';
import { partsOf } from './parts.ts';

/** Everywhere a name or a remark can be kept, one of its own that nothing else in the plan holds. */
function planted(plan: Plan): { plan: Plan; words: string[] } {
  const words: string[] = [];
  const word = (what: string) => {
    words.push(`Mette${words.length}Kjærgård-${what}`);
    return words.at(-1) ?? '';
  };
  const collections = collectionNames.map((name) => {
    const rows = Object.entries(plan[name]).map(([id, row]: [string, object]) => {
      const changes: { [field: string]: string } = {};
      if ('note' in row) changes.note = word(`${name}.note`);
      if (name === 'raters') changes.name = word('rater');
      if (name === 'ratings') changes.reason = word('reason');
      return [id, { ...row, ...changes }];
    });
    return [name, Object.fromEntries(rows)];
  });
  return { plan: { ...plan, ...Object.fromEntries(collections) }, words };
}

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
