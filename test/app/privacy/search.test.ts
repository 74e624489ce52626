import { describe, expect, it } from 'vitest';
import type { HiddenPerson } from '#app/privacy/people.ts';
import { searchFor } from '#app/privacy/search.ts';

const person = (index: number, name: string, group = 'Politikere'): HiddenPerson => ({
  raterId: `00000000-0000-4000-8000-00000000000${index}`,
  names: [name],
  pseudonym: `Deltager ${index}`,
  group,
});

const people = [
  person(1, 'Mette Kirstine Hansen'),
  person(2, 'Åse Sørensen'),
  person(3, 'Jens Hansen'),
  person(4, 'André Møller-Bæk'),
  person(5, 'P7'),
];

/** The text as it reads when everything found in it is taken. */
function cleared(text: string, words: string[] = [], sought = people, language: 'da' | 'en' = 'da'): string {
  const hits = searchFor({ people: sought, words }, language)(text);
  return hits.reduceRight(
    (rest, { start, end, replacement }) => rest.slice(0, start) + replacement + rest.slice(end),
    text,
  );
}

describe('names in a text', () => {
  it.each([
    ['Mette Kirstine Hansen var imod.', 'Deltager 1 var imod.'],
    ['METTE KIRSTINE HANSEN', 'Deltager 1'],
    ['mette var imod', 'Deltager 1 var imod'],
    ['Mettes og Kirstine’s forslag', 'Deltager 1’s og Deltager 1’s forslag'],
    ['Jens’ forslag', 'Deltager 3’s forslag'],
    ['Mette K. Hansen', 'Deltager 1'],
    ['Hansen, Jens', 'Deltager 3'],
    ['Mette\nKirstine\u00a0Hansens bord', 'Deltager 1’s bord'],
    ['Aase Soerensen, ÅSE', 'Deltager 2'],
    ['Andre Møller Bæk', 'Deltager 4'],
    ['Andr\u00e9s', 'Deltager 4’s'],
    ['Moeller', 'Deltager 4'],
    ['P7 og p7s', 'Deltager 5 og Deltager 5’s'],
  ])('%s', (text, without) => {
    expect(cleared(text)).toBe(without);
  });

  it.each([
    'Mettehus, Jensen, hansenske forhold',
    'KLE 23.09.02 og P70',
    'Åsen ligger højt',
    'Deltager 3 var imod',
  ])('leaves %s', (text) => {
    expect(cleared(text)).toBe(text);
  });

  it('doesn’t say whose a name is that two people have', () => {
    expect(cleared('Hansen var imod')).toBe('en deltager var imod');
    expect(cleared('Hansens forslag')).toBe('en deltagers forslag');
    expect(cleared('Hansens', [], people, 'en')).toBe('a participant’s');
  });

  it('says the group where pseudonyms stand in more than one, unless it is called after somebody', () => {
    const sought = [
      person(1, 'Bo Lind'),
      person(1, 'Ida Krogh', 'Idas gruppe'),
      person(2, 'Per Vang', 'Ansatte'),
    ];
    expect(cleared('Bos, Ida og Per', [], sought)).toBe(
      'Deltager 1’s (Politikere), Deltager 1 og Deltager 2 (Ansatte)',
    );
  });

  it('finds the words it is given, and what they would hide otherwise', () => {
    expect(cleared('Lene og MEHA ringer', ['Lene', 'meha'])).toBe('[navn fjernet] og [navn fjernet] ringer');
    expect(cleared('Spørg (.*+ i dag', ['(.*+'])).toBe('Spørg [navn fjernet] i dag');
  });
});

describe('what points at a person without a name', () => {
  it.each([
    ['010190-1234', '[CPR-nummer fjernet]'],
    ['CPR 311299 1234.', 'CPR [CPR-nummer fjernet].'],
    ['3112991234', '[CPR-nummer fjernet]'],
    ['mette.hansen@nordby-kommune.dk', '[e-mail fjernet]'],
    ['Ring 23 45 67 89 eller +45 2345 6789', 'Ring [telefonnummer fjernet] eller [telefonnummer fjernet]'],
    ['tlf. 23456789', 'tlf. [telefonnummer fjernet]'],
    ['+49 30 1234567', '[telefonnummer fjernet]'],
  ])('%s', (text, without) => {
    expect(cleared(text)).toBe(without);
  });

  it.each([
    ...['2026-2030', 'I 2026 2030', '1.234.567,89 kr.', '12.345.678', '23.09.02', '450 m²', '8.30-16.00'],
    '00000000-0000-4000-8000-000000000001',
  ])('leaves %s', (text) => {
    expect(cleared(text)).toBe(text);
  });
});
