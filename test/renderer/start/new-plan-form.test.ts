import { describe, expect, it } from 'vitest';
import { emptyForm, metaOfForm } from '#renderer/views/start/new-plan-form.ts';

const id = '11111111-1111-4111-8111-111111111111';
const filled = { ...emptyForm(2026), title: 'Borgerhus i Sønderby' };

describe('a new plan', () => {
  it('begins with next year’s budget, in that year’s prices', () => {
    expect(metaOfForm(filled, 'da', id)).toMatchObject({
      ok: true,
      meta: { id, title: 'Borgerhus i Sønderby', budgetYear: 2027, priceLevelYear: 2027, inhabitants: null },
    });
  });

  it('reads inhabitants as the language writes them', () => {
    const da = metaOfForm({ ...filled, inhabitants: '41.200' }, 'da', id);
    const en = metaOfForm({ ...filled, inhabitants: '41,200' }, 'en', id);
    expect(da).toMatchObject({ meta: { inhabitants: 41_200, language: 'da' } });
    expect(en).toMatchObject({ meta: { inhabitants: 41_200, language: 'en' } });
  });

  it.each([
    [{ title: '  ' }, 'title'],
    [{ inhabitants: 'mange' }, 'inhabitants'],
    [{ inhabitants: '41,5' }, 'inhabitants'],
    [{ inhabitants: '-3' }, 'inhabitants'],
    [{ budgetYear: '27' }, 'budgetYear'],
    [{ budgetYear: '' }, 'budgetYear'],
    [{ budgetYear: '2027,5' }, 'budgetYear'],
    [{ municipality: 'x'.repeat(201) }, 'municipality'],
  ] as const)('names the field that can’t be read: %j', (wrong, field) => {
    expect(metaOfForm({ ...filled, ...wrong }, 'da', id)).toEqual({ ok: false, wrong: [field] });
  });
});
