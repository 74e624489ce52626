import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteLines } from '#renderer/views/needs/note-lines.ts';

const statements = (notes: string, inPlan: string[] = []) =>
  noteLines(notes, inPlan).map(({ statement }) => statement);
const problems = (notes: string, inPlan: string[] = []) =>
  noteLines(notes, inPlan).map(({ problem }) => problem);

describe('workshop notes', () => {
  it('are one need a line; blank lines and what stands before a line are left out', () => {
    const notes = '- Kaffe\r\n\r\n• Stillerum\n  3. Toilet på hver etage\n4) Lys\n☐ Ramper\n';
    expect(statements(notes)).toEqual(['Kaffe', 'Stillerum', 'Toilet på hver etage', 'Lys', 'Ramper']);
  });

  it('keep their line numbers, blank lines counted', () => {
    expect(noteLines('A\n\n\nB', []).map(({ line }) => line)).toEqual([1, 4]);
  });

  it('take a number from 1 to 5 in brackets at the end as importance, and leave other figures alone', () => {
    const found = noteLines('Kaffe (4)\nLokale (25)\nSal til 5\nScene [2]\nLyd ( 3 )\n(5)', []);
    expect(found.map(({ statement, importance }) => [statement, importance])).toEqual([
      ['Kaffe', 4],
      ['Lokale (25)', null],
      ['Sal til 5', null],
      ['Scene', 2],
      ['Lyd', 3],
    ]);
  });

  it('do not take a number that begins a sentence for a bullet', () => {
    expect(statements('3D-printer\n2 lærere om ugen\n-10 grader i garagen')).toEqual([
      '3D-printer',
      '2 lærere om ugen',
      '-10 grader i garagen',
    ]);
  });

  it('name repetitions, whatever their case, spaces and full stop: of the plan, or of an earlier line', () => {
    expect(problems('Kaffe\nkaffe.\n KAFFE  (5)\nStille  rum', ['stille rum.'])).toEqual([
      null,
      { kind: 'twice', line: 1 },
      { kind: 'twice', line: 1 },
      { kind: 'inPlan' },
    ]);
  });

  it('refuse what no need can hold', () => {
    expect(problems('x'.repeat(10_001))).toEqual([{ kind: 'tooLong' }]);
  });

  it('never become more needs than lines, and never one that says nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (notes) => {
        const found = noteLines(notes, []);
        expect(found.length).toBeLessThanOrEqual(notes.split(/\r\n?|\n/).length);
        expect(found.every(({ statement }) => statement.trim() !== '')).toBe(true);
      }),
    );
  });
});
