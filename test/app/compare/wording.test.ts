import { describe, expect, it } from 'vitest';
import { execute } from '#app/commands/registry.ts';
import { fieldsOf, type Place } from '#app/compare/row-difference.ts';
import { scenarioDifferences } from '#app/compare/scenarios.ts';
import { fieldLabel, nameOfRow } from '#app/compare/value-words.ts';
import { thingOf, wordedFields } from '#app/compare/wording.ts';
import { texts } from '#app/i18n/texts.ts';
import { collectionNames, type Plan, scenarioCellCollections, sorted } from '#app/plan/plan.ts';
import { samplePlan } from '#main/samples.ts';

const nordby = samplePlan('nordby', 'da');
const baselineId = nordby.meta.baselineId ?? '';
const otherId = sorted(nordby.scenarios).find(({ id }) => id !== baselineId)?.id ?? '';

function changedBy(type: Parameters<typeof execute>[1]['type'], input: unknown): Plan {
  const change = execute(nordby, { type, input });
  if (!change.ok) throw new Error(change.error.code);
  return change.value.plan;
}

describe('the words for differences', () => {
  it('has a name for every field of the plan, in both languages', () => {
    const nameless = (['meta', ...collectionNames] as Place[]).flatMap((place) =>
      fieldsOf(place).filter((field) => !Object.hasOwn(texts, `field.${field}`)),
    );
    expect(nameless).toEqual([]);
    expect([fieldLabel('da', 'unitCount'), fieldLabel('en', 'netM2Each')]).toEqual([
      'Antal rum eller pladser',
      'Net m² each',
    ]);
  });

  it('never shows an id, neither as a thing nor as a value', () => {
    const id = /[0-9a-f]{8}-[0-9a-f]{4}-/;
    for (const language of ['da', 'en'] as const) {
      for (const difference of scenarioDifferences(nordby, baselineId, otherId)) {
        const words = [
          thingOf(language, nordby, difference),
          ...wordedFields(language, nordby, difference).flatMap(({ label, from, to }) => [label, from, to]),
        ];
        expect(words.filter((word) => id.test(word))).toEqual([]);
        expect(words.filter((word) => /undefined|NaN|\[object/.test(word))).toEqual([]);
      }
      for (const collection of scenarioCellCollections) {
        const [key = ''] = Object.keys(nordby[collection]);
        expect(nameOfRow(language, [nordby], collection, key)).not.toMatch(id);
      }
    }
  });

  it('tells channels in one line, a day’s hours as a timetable, and what only one has as yes or no', () => {
    const [service] = sorted(nordby.services);
    const cell = { serviceId: service?.id, functionId: null, staffGroupId: null, note: '' };
    const none = { assistedShare: 0, selfServiceShare: 0, telephoneShare: 0, digitalShare: 0 };
    const plan = changedBy('scenarioServices.set', {
      rows: [
        { ...cell, ...none, scenarioId: baselineId, counterShare: 1, appointmentShare: 0 },
        { ...cell, ...none, scenarioId: otherId, counterShare: 0.25, appointmentShare: 0.75 },
      ],
    });
    const found = scenarioDifferences(plan, baselineId, otherId);
    const channels = found.find(({ id }) => id === `scenarioServices/${service?.id}`);
    expect(channels && wordedFields('da', plan, channels)).toEqual([
      { label: 'Kanaler', from: 'skranke 100 %', to: 'skranke 25 %, tidsbestilling 75 %' },
    ]);
    const hours = found.find(({ collection }) => collection === 'openingHours');
    expect(hours && wordedFields('da', plan, hours)[0]?.to).toMatch(
      /^(\d+\.\d\d–\d+\.\d\d (selv)?betjent|lukket)/,
    );
    expect(hours && thingOf('en', plan, hours)).toMatch(/zone · \w+day$/);
    const added = found.find(({ collection, kind }) => collection === 'scenarioServices' && kind === 'added');
    expect(added && wordedFields('en', plan, added)[0]).toEqual({ label: 'Given', from: 'no', to: 'yes' });
  });
});
