import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { emptyPlan, sorted } from '#app/plan/plan.ts';
import { reportSectionsOf, templateRows } from '#app/report/templates.ts';
import { resources } from '#main/resources.ts';
import { samplePlan } from '#main/samples.ts';

const { templates } = resources.reportTemplates();
/** As they were read (domain.md, section 6). */
const read: { readonly [municipality: string]: readonly string[] } = {
  odense: ['Sagsresumé', 'Indstilling', 'Beslutning', 'Sagsfremstilling', 'Effekt', 'Økonomi'],
  roskilde: ['Resume', 'Indstilling', 'Beslutningskompetence', 'Sagsfremstilling', 'Økonomi'],
  slagelse: [
    'Kompetence',
    'Beslutningstema',
    'Baggrund',
    'Retligt grundlag',
    'Handlemuligheder',
    'Vurdering',
    'Økonomiske konsekvenser',
    'Indstilling',
    'Beslutning',
  ],
  vallensbaek: ['Beslutningstema', 'Indstilling', 'Sagsfremstilling', 'Økonomi'],
  koebenhavn: ['Indstilling', 'Problemstilling', 'Løsning', 'Økonomi', 'Videre proces'],
  lejre: [
    'Resumé',
    'Indstilling',
    'Beslutningskompetence',
    'Sagsfremstilling',
    'Administrationens vurdering',
    'Handicappolitik',
    'Økonomi og finansiering',
  ],
  ishoej: [
    'Sagsfremstilling',
    'Lovgrundlag',
    'Økonomi',
    'Indstilling',
    'Beslutningskompetence',
    'Beslutningstema',
  ],
};

describe('the templates that ship', () => {
  it('begin with the program’s own and hold seven that were read, each with where', () => {
    expect(templates[0]?.id).toBe('borgerhus');
    const municipal = templates.slice(1);
    expect(municipal.map(({ id }) => id).sort()).toEqual(Object.keys(read).sort());
    for (const { id, source, sections } of municipal) {
      expect(source).not.toBe('');
      const headings = [...new Set(sections.map(({ heading }) => heading.da))];
      expect(headings.filter((heading) => !heading.startsWith('Bilag'))).toEqual(read[id]);
    }
  });

  it('become rows that the plan takes as one step, in their order and in the place of others', () => {
    const start = emptyPlan(samplePlan('nordby', 'da').meta);
    let count = 0;
    const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
    let plan = start;
    for (const template of templates) {
      const rows = templateRows(template, 'da', newId);
      const taken = execute(plan, { type: 'reportTemplate.take', input: { name: template.name.da, rows } });
      if (!taken.ok) throw new Error(taken.error.code);
      plan = taken.value.plan;
      expect(sorted(plan.reportSections).map(({ heading }) => heading)).toEqual(
        template.sections.map(({ heading }) => heading.da),
      );
    }
  });

  it('give a plan without headings the program’s own', () => {
    const own = reportSectionsOf(samplePlan('nordby', 'en'), resources.reportTemplates(), 'en');
    expect(own.map(({ heading }) => heading)).toEqual(
      templates[0]?.sections.map(({ heading }) => heading.en),
    );
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
  });
});
