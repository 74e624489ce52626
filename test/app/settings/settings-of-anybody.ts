import fc from 'fast-check';
import { type ParameterCode, parameters } from '#app/plan/parameters.ts';
import { rangeOf } from '#app/settings/parameter-range.ts';
import { densities, type Settings, settingsSchema, themes, usualSettings } from '#app/settings/settings.ts';

const codes = Object.keys(parameters) as ParameterCode[];
const line = fc.string({ maxLength: 40 });
const name = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => /\p{L}/u.test(text));
const mark = {
  mark: fc.constantFrom('read', 'remembered', 'assumption', 'confirmed'),
  source: line,
  confirmedByRole: line,
  confirmedOn: fc.option(fc.constantFrom('2026-01-31', '2027-12-01')),
};
const known = fc.constantFrom(...codes).chain((code) => {
  const { min, max } = rangeOf(code);
  return fc.record({
    code: fc.constant(code),
    name: fc.constant(''),
    unit: fc.constant(''),
    value: fc.double({ min, max, noNaN: true }).map((value) => value + 0),
    ...mark,
  });
});
const own = fc.record({
  code: fc.constant(''),
  name,
  unit: line,
  value: fc.integer({ min: -1e6, max: 1e6 }),
  ...mark,
});
const standard = fc.record({
  assumptions: fc
    .tuple(fc.uniqueArray(known, { selector: ({ code }) => code }), fc.array(own, { maxLength: 3 }))
    .map(([figures, others]) => [...figures, ...others]),
  report: fc.option(
    fc.record({
      name,
      sections: fc.array(
        fc.record({ heading: name, content: fc.constantFrom('text', 'needs', 'economy'), text: line }),
        { minLength: 1, maxLength: 5 },
      ),
    }),
  ),
});

/** Settings that somebody may have; `__proto__` and others of its kind are no names of municipalities. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    language: fc.constantFrom('da', 'en'),
    theme: fc.constantFrom(...themes),
    density: fc.constantFrom(...densities),
    railFolded: fc.boolean(),
    role: line,
    isSetUp: fc.boolean(),
    backups: fc.record({
      recent: fc.integer({ min: 2, max: 50 }),
      daily: fc.integer({ min: 0, max: 60 }),
      weekly: fc.integer({ min: 0, max: 104 }),
    }),
    folders: fc.constant(usualSettings.folders),
    municipalities: fc.dictionary(name, standard, { maxKeys: 3 }),
    listHeadings: fc.dictionary(name, fc.constant({ services: { antal: 'yearlyVolume', 'kol. 7': null } }), {
      maxKeys: 2,
    }),
  })
  .map((settings) => settingsSchema.safeParse(settings))
  .filter(({ success }) => success)
  .map(({ data }) => data ?? usualSettings);
