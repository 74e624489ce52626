import { z } from 'zod';
import { type Language, translate } from '../i18n/texts.ts';
import { valueMarks } from '../plan/mark.ts';
import { type Competence, competenceLevelField } from '../plan/staff.ts';
import { bilingualField } from './bilingual.ts';

/** `resources/competences.json`: areas of competence in a citizen house, those read in a source and those we added. */
export const competencesSchema = z.strictObject({
  schemaVersion: z.literal(1),
  levels: z.array(z.strictObject({ level: competenceLevelField, name: bilingualField })),
  competences: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z-]+$/),
      name: bilingualField,
      description: bilingualField,
      mark: z.enum(valueMarks).exclude(['confirmed']),
      /** Where the area was read; empty for one of ours. */
      source: z.string(),
    }),
  ),
});
export type Competences = z.infer<typeof competencesSchema>;

/** The areas as rows for the command `competence.add`, each with its source in the description. */
export function competenceRows(
  { competences }: Competences,
  language: Language,
  newId: () => string,
  firstSort = 0,
): Competence[] {
  return competences.map(({ name, description, source }, index) => ({
    id: newId(),
    sort: firstSort + index,
    name: name[language],
    description: translate(language, 'catalogue.withSource', {
      text: description[language],
      source: source || translate(language, 'catalogue.ownSource'),
    }),
  }));
}
