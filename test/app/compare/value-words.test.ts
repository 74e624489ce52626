import { describe, expect, it } from 'vitest';
import { valueText } from '#app/compare/value-words.ts';
import { agendaItemSchema, meetingSchema } from '#app/plan/meeting.ts';
import { roundSchema } from '#app/plan/rating.ts';

const statuses = {
  meetings: meetingSchema.shape.status.options,
  agendaItems: agendaItemSchema.shape.status.options,
  rounds: roundSchema.shape.status.options,
} as const;
const places = ['meetings', 'agendaItems', 'rounds'] as const;

describe('A status that two copies of a plan differ in', () => {
  it.each(places)('is said in words in both languages (%s)', (place) => {
    for (const value of statuses[place]) {
      const [danish, english] = (['da', 'en'] as const).map((language) =>
        valueText(language, [], { place, field: 'status', value }),
      );
      expect(danish).not.toBe(value);
      expect(english).not.toBe(danish);
    }
  });
});
