import { describe, expect, it } from 'vitest';
import { competenceRows } from '#app/catalogue/competence-resources.ts';
import { checklistRows, phaseRows } from '#app/catalogue/process-resources.ts';
import { resources } from '#main/resources.ts';
import { afterCommands } from '../commands/furnished-plan.ts';
import { id, planOf } from '../indicators/houses.ts';

function ids(): () => string {
  let count = 0;
  return () => id(`r${count++}`);
}

describe.each(['da', 'en'] as const)('what a plan can start from, in %s', (language) => {
  it('is the nine points of 2015, the headings of 2010 and the supplementary ones, each with its source', () => {
    const { items } = resources.checklist();
    const count = (edition: string) => items.filter((item) => item.edition === edition).length;
    expect([count('2015'), count('2010'), count('supplementary')]).toEqual([9, 11, 5]);
    const rows = checklistRows(resources.checklist(), language, ids(), 10);
    const plan = afterCommands(planOf({}), { type: 'checklistItem.add', input: { rows } });
    expect(Object.keys(plan.checklistItems)).toHaveLength(items.length);
    for (const { source, status } of rows) expect([source === '', status]).toEqual([false, 'open']);
    expect(rows.map(({ sort }) => sort)).toEqual(items.map((_, index) => 10 + index));
  });

  it('is the nine stages, each with a role that exists', () => {
    const rows = phaseRows(resources.phases(), language, ids());
    const plan = afterCommands(planOf({}), { type: 'phase.add', input: { rows } });
    expect(Object.keys(plan.phases)).toHaveLength(9);
    expect(rows.filter(({ responsibleRole }) => responsibleRole === '')).toEqual([]);
    expect(rows[0]?.name).toBe(language === 'da' ? 'Kommissorium' : 'Terms of reference');
  });

  it('is sixteen areas of competence, six of them read in a source', () => {
    const { competences, levels } = resources.competences();
    expect(competences.filter(({ mark, source }) => mark === 'read' && source !== '')).toHaveLength(6);
    expect(levels.map(({ level }) => level)).toEqual([0, 1, 2, 3]);
    const rows = competenceRows(resources.competences(), language, ids());
    const plan = afterCommands(planOf({}), { type: 'competence.add', input: { rows } });
    expect(Object.keys(plan.competences)).toHaveLength(16);
    for (const { description } of rows)
      expect(description).toMatch(language === 'da' ? /Kilde: ./ : /Source: ./);
  });
});
