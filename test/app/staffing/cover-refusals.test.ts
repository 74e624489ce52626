import { beforeAll, describe, expect, it } from 'vitest';
import type { Solver } from '#app/solver/solver.ts';
import { cover } from '#app/staffing/cover.ts';
import type { CoverAnswer, Rota } from '#app/staffing/cover-answer.ts';
import { loadHighsSolver } from '#main/jobs/highs-solver.ts';
import type { RotaCase } from './cover-cases.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

function answered(given: RotaCase): CoverAnswer {
  const result = cover(given, solver);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function found(answer: CoverAnswer): Rota {
  if ('infeasible' in answer) throw new Error(answer.infeasible.reason);
  return answer;
}

function causes(answer: CoverAnswer) {
  if (!('infeasible' in answer)) throw new Error('there is a rota');
  return answer.infeasible;
}

describe('where there is no rota', () => {
  const week = (): RotaCase => ({
    slots: 6,
    need: { desk: [0, 1, 1, 1, 1, 0], authority: [0, 0, 1, 1, 0, 0] },
    groups: [
      { id: 'desk', competences: ['desk'], hourCost: 200, maxHours: 40 },
      { id: 'officer', competences: ['authority'], hourCost: 250, maxHours: 40 },
    ],
    shifts: [
      { id: 'early', from: 0, to: 3 },
      { id: 'late', from: 3, to: 6 },
    ],
  });

  it('has one as it stands', () => {
    expect(found(answered(week())).rota).toHaveLength(4);
  });

  it('names the slots of a competence that nobody has', () => {
    const given = week();
    given.groups = given.groups.slice(0, 1);
    expect(causes(answered(given))).toEqual({
      reason: 'competence_missing',
      slots: [2, 3],
      causes: [
        {
          reason: 'competence_missing',
          slots: [2, 3],
          competences: ['authority'],
          groups: [],
          missingHours: null,
        },
      ],
    });
  });

  it('names the slots in which no shift works', () => {
    const given = week();
    given.shifts = [
      { id: 'early', from: 0, to: 3, break: [2] },
      { id: 'late', from: 4, to: 6 },
    ];
    expect(causes(answered(given)).causes).toEqual([
      {
        reason: 'no_shift',
        slots: [2, 3],
        competences: ['desk', 'authority'],
        groups: [],
        missingHours: null,
      },
    ]);
  });

  it('names both at once', () => {
    const given = week();
    given.groups = given.groups.slice(0, 1);
    given.shifts = given.shifts.slice(0, 1);
    const { reason, slots, causes: all } = causes(answered(given));
    expect([reason, slots]).toEqual(['competence_missing', [2, 3, 4]]);
    expect(all.map(({ reason: own, slots: where }) => [own, where])).toEqual([
      ['competence_missing', [2, 3]],
      ['no_shift', [3, 4]],
    ]);
  });

  it('names the slots, the groups and the hours that are missing when all hours are used', () => {
    const given = week();
    given.groups = [
      { id: 'desk', competences: ['desk'], hourCost: 200, maxHours: 40 },
      { id: 'officer', competences: ['authority'], hourCost: 250, maxHours: 2 },
    ];
    expect(causes(answered(given)).causes).toEqual([
      {
        reason: 'hours_short',
        slots: [expect.toBeOneOf([2, 3])],
        competences: ['authority'],
        groups: ['officer'],
        missingHours: 0.5,
      },
    ]);
  });

  it('knows that half a person is nobody', () => {
    const given: RotaCase = {
      slots: 2,
      need: { desk: [1, 1] },
      groups: [{ id: 'desk', competences: ['desk'], hourCost: 200, maxHours: 0.9 }],
      shifts: [{ id: 'all', from: 0, to: 2 }],
    };
    expect(causes(answered(given))).toMatchObject({
      reason: 'hours_short',
      slots: [0, 1],
      causes: [{ groups: ['desk'], missingHours: 1 }],
    });
  });
});

describe('input that contradicts itself', () => {
  const given: RotaCase = {
    slots: 4,
    need: { desk: [1, 1, 1, 1] },
    groups: [{ id: 'g', competences: ['desk'], hourCost: 1 }],
    shifts: [{ id: 's', from: 0, to: 4, break: [2] }],
  };

  it.each<[string, object, string]>([
    ['cover_input', { ...given, more: 1 }, 'more'],
    ['cover_input', { ...given, slots: 0 }, 'slots'],
    ['cover_input', { ...given, need: { desk: [1.5] } }, 'need.desk.0'],
    ['cover_input', { ...given, need: { desk: [-1] } }, 'need.desk.0'],
    ['cover_input', { ...given, shifts: [{ id: 's', from: 0 }] }, 'shifts.0.to'],
    ['cover_input', { ...given, secondsMax: 0 }, 'secondsMax'],
    ['cover_id_twice', { ...given, groups: [...given.groups, ...given.groups] }, 'groups.1.id'],
    ['cover_id_twice', { ...given, shifts: [...given.shifts, ...given.shifts] }, 'shifts.1.id'],
    ['cover_need_length', { ...given, need: { desk: [1, 1, 1, 1, 0] } }, 'need.desk'],
    ['cover_shift_outside', { ...given, shifts: [{ id: 's', from: 2, to: 5 }] }, 'shifts.0.to'],
    ['cover_shift_empty', { ...given, shifts: [{ id: 's', from: 2, to: 2 }] }, 'shifts.0'],
    ['cover_shift_empty', { ...given, shifts: [{ id: 's', from: 3, to: 1 }] }, 'shifts.0'],
    ['cover_shift_empty', { ...given, shifts: [{ id: 's', from: 1, to: 2, break: [1, 1] }] }, 'shifts.0'],
    [
      'cover_break_outside',
      { ...given, shifts: [{ id: 's', from: 0, to: 2, break: [0, 2] }] },
      'shifts.0.break.1',
    ],
  ])('is refused as %s: %#', (code, raw, at) => {
    expect(cover(raw, solver)).toMatchObject({ ok: false, error: { code, details: { at } } });
  });

  it.each([null, 7, 'rota', [], {}])('is refused when it is %j', (raw) => {
    expect(cover(raw, solver)).toMatchObject({ ok: false, error: { code: 'cover_input' } });
  });
});
