import { describe, expect, it } from 'vitest';
import { serviceRow, staffGroupRow } from '../plan/rows.ts';
import { id, planOf } from './houses.ts';
import { competenceRow, gives, hours, rotaLine, shift, staff, staffed, workdays } from './staffed-houses.ts';

type Rows = Parameters<typeof planOf>[0];

const asks = (service: string, competence: string, level: number) => ({
  serviceId: id(service),
  competenceId: id(competence),
  level,
});
const has = (group: string, competence: string, level: number) => ({
  staffGroupId: id(group),
  competenceId: id(competence),
  level,
});
const by = (service: string, group: string) => gives(service, { staffGroupId: id(group) });

describe('what staff have to learn', () => {
  const plan = (rows: Rows = {}) =>
    planOf({
      services: ['s1', 's2', 's3'].map((name, sort) => serviceRow({ id: id(name), name, sort })),
      competences: [competenceRow('c1'), competenceRow('c2')],
      staffGroups: [staffGroupRow({ id: id('g1'), name: 'g1' }), staffGroupRow({ id: id('g2'), name: 'g2' })],
      scenarioStaff: [staff('g1', 2.5), staff('g2', 4, 6)],
      serviceCompetences: [
        asks('s1', 'c1', 2),
        asks('s2', 'c1', 3),
        asks('s2', 'c2', 1),
        asks('s3', 'c2', 3),
      ],
      groupCompetences: [has('g1', 'c1', 1), has('g2', 'c2', 3)],
      scenarioServices: [by('s1', 'g1'), by('s2', 'g1'), by('s3', 'g2')],
      ...rows,
    });

  it('is the highest level asked, for every person of the group', () => {
    const { competences, figures } = staffed(plan()).staffing;
    // Three people (2.5 årsværk) rise from 1 to 3 in the one, from 0 to 1 in the other.
    expect(competences.gaps).toEqual([
      {
        staffGroupId: id('g1'),
        competenceId: id('c1'),
        hasLevel: 1,
        neededLevel: 3,
        persons: 3,
        levelSteps: 6,
        serviceIds: [id('s1'), id('s2')],
      },
      {
        staffGroupId: id('g1'),
        competenceId: id('c2'),
        hasLevel: 0,
        neededLevel: 1,
        persons: 3,
        levelSteps: 3,
        serviceIds: [id('s2')],
      },
    ]);
    expect(figures).toMatchObject({ competenceLevelSteps: 9, personsToTrain: 3 });
  });

  it('counts heads where the plan says them', () => {
    const { competences } = staffed(
      plan({ groupCompetences: [has('g1', 'c1', 3), has('g1', 'c2', 1)] }),
    ).staffing;
    expect(competences.gaps).toMatchObject([{ staffGroupId: id('g2'), persons: 6, levelSteps: 18 }]);
  });

  it('leaves services that nobody in particular gives beside', () => {
    const { competences } = staffed(plan({ scenarioServices: [gives('s2'), by('s3', 'g2')] })).staffing;
    expect(competences).toMatchObject({ gaps: [], levelSteps: 0, withoutGroupIds: [id('s2')] });
  });
});

describe('authority tasks', () => {
  const plan = (rows: Rows = {}) =>
    planOf({
      services: [
        serviceRow({ id: id('s1'), name: 's1', authorityTask: true }),
        serviceRow({ id: id('s2'), name: 's2' }),
      ],
      competences: [competenceRow('c1')],
      serviceCompetences: [asks('s1', 'c1', 2)],
      staffGroups: [
        staffGroupRow({ id: id('g1'), name: 'g1', mayDecide: true }),
        staffGroupRow({ id: id('g2'), name: 'g2' }),
      ],
      groupCompetences: [has('g1', 'c1', 2), has('g2', 'c1', 3)],
      scenarioStaff: [staff('g1', 1), staff('g2', 1)],
      scenarioServices: [gives('s1'), gives('s2')],
      openingHours: hours(workdays),
      shiftPatterns: [
        shift('k1', 600, 720),
        shift('k2', 540, 840, { breakFromMinute: 690, breakMinutes: 30 }),
      ],
      ...rows,
    });
  const cover = (rows: Rows = {}) => staffed(plan(rows)).staffing.authority;

  it('are reached in all staffed hours by a planned group that may decide and can', () => {
    expect(cover()).toMatchObject({
      services: [{ serviceId: id('s1'), qualifiedGroupIds: [id('g1')], uncoveredSlots: [] }],
      reachableHoursPerWeek: 20,
      uncoveredCount: 0,
      isFromRota: false,
    });
  });

  it('are reached by nobody who may not decide, can too little, or isn’t planned', () => {
    const nobody = { reachableHoursPerWeek: 0, uncoveredCount: 1, services: [{ qualifiedGroupIds: [] }] };
    expect(cover({ scenarioStaff: [staff('g2', 1)] })).toMatchObject(nobody);
    expect(cover({ scenarioStaff: [staff('g1', 0), staff('g2', 1)] })).toMatchObject(nobody);
    expect(cover({ groupCompetences: [has('g1', 'c1', 1)] })).toMatchObject(nobody);
  });

  it('are reached as the rota says when there is one', () => {
    // Monday 10–12 by who may decide; Tuesday 10–14 less the break 11.30–12; the other group doesn't count.
    const rota = [rotaLine(1, 'k1', 'g1'), rotaLine(2, 'k2', 'g1'), rotaLine(3, 'k2', 'g2')];
    const found = cover({ rotaLines: rota });
    expect(found).toMatchObject({ reachableHoursPerWeek: 5.5, uncoveredCount: 1, isFromRota: true });
    expect(found.services[0]?.uncoveredSlots).toContain(48 + 23);
    expect(found.services[0]?.uncoveredSlots).not.toContain(48 + 24);
    expect(found.services[0]?.uncoveredSlots).toHaveLength(40 - 11);
  });

  it('are none where everything is digital or nothing exercises authority', () => {
    const digital = { counterShare: 0, digitalShare: 1 };
    expect(cover({ scenarioServices: [gives('s1', digital)] }).reachableHoursPerWeek).toBeNull();
    expect(cover({ scenarioServices: [gives('s2')] }).reachableHoursPerWeek).toBeNull();
  });

  it('are reached nowhere while the house is closed', () => {
    expect(cover({ openingHours: [] })).toMatchObject({ reachableHoursPerWeek: 0, uncoveredCount: 1 });
  });
});

describe('time alone', () => {
  it('is where one post is staffed in the whole house', () => {
    const openingHours = [...hours(workdays), ...hours([1], { zone: 'middle', toMinute: 720 })];
    const { staffing } = staffed(planOf({ openingHours }));
    expect(staffing.figures.aloneHoursPerWeek).toBe(18);
    expect(staffing.desks.map(({ aloneHalfHours }) => aloneHalfHours / 2)).toEqual([20, 2]);
  });
});
