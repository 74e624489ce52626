import { describe, expect, it } from 'vitest';
import {
  functionsWithoutPurpose,
  houseFigures,
  servicesWithoutFunction,
  undeliveredServices,
  yearlyVolumeOf,
} from '#app/indicators/house.ts';
import { deliveringFunctions, houseIndex, scenarioHouse } from '#app/indicators/house-index.ts';
import type { Plan } from '#app/plan/plan.ts';
import { onlyChannel, type ScenarioService } from '#app/plan/scenario-cells.ts';
import { functionRow, needRow, scenarioServiceRow, serviceRow } from '../plan/rows.ts';
import { cell, id, planOf } from './houses.ts';

const functions = ['f1', 'f2', 'f3'].map((word, sort) => functionRow({ id: id(word), name: word, sort }));
const services = ['s1', 's2'].map((word, sort) => serviceRow({ id: id(word), name: word, sort }));
const gives = (service: string, row: Partial<ScenarioService> = {}) =>
  scenarioServiceRow({ scenarioId: id('A'), serviceId: id(service), ...row });

function houseOf(plan: Plan) {
  const index = houseIndex(plan);
  return { index, house: scenarioHouse(index, id('A')) };
}

const undelivered = (plan: Plan) => {
  const { index, house } = houseOf(plan);
  return undeliveredServices(index, house).map(({ name }) => name);
};

describe('where a service is delivered', () => {
  const linked = {
    functions,
    services,
    functionServices: [{ functionId: id('f1'), serviceId: id('s1') }],
  };

  it('is a linked function that the scenario has', () => {
    const plan = planOf({ ...linked, scenarioFunctions: [cell('A', 'f1')], scenarioServices: [gives('s1')] });
    expect(undelivered(plan)).toEqual([]);
  });

  it('is nowhere when the scenario leaves the linked function out, or says nothing of it', () => {
    const out = { ...linked, scenarioFunctions: [cell('A', 'f1', 'out')], scenarioServices: [gives('s1')] };
    expect(undelivered(planOf(out))).toEqual(['s1']);
    expect(undelivered(planOf({ ...linked, scenarioServices: [gives('s1')] }))).toEqual(['s1']);
  });

  it('is the function chosen in the scenario before any linked one', () => {
    const plan = planOf({
      ...linked,
      scenarioFunctions: [cell('A', 'f1'), cell('A', 'f2')],
      scenarioServices: [gives('s1', { functionId: id('f2') })],
    });
    const { index, house } = houseOf(plan);
    expect(deliveringFunctions(index, house, id('s1')).map(({ name }) => name)).toEqual(['f2']);
  });

  it('says nothing of services that the scenario does not give', () => {
    expect(undelivered(planOf(linked))).toEqual([]);
  });
});

describe('what nobody has tied to anything', () => {
  it('is a function without words, services, needs or a scenario that delivers in it', () => {
    const plan = planOf({
      functions: [
        ...functions,
        functionRow({ id: id('f4'), name: 'f4', purpose: 'Ro til at læse', sort: 4 }),
        functionRow({ id: id('f5'), name: 'f5', purpose: ' ', sort: 5 }),
        functionRow({ id: id('f6'), name: 'f6', sort: 6 }),
      ],
      services,
      needs: [needRow({ id: id('n1'), statement: 'n1' })],
      functionServices: [{ functionId: id('f1'), serviceId: id('s1') }],
      needFunctions: [{ needId: id('n1'), functionId: id('f2') }],
      scenarioServices: [gives('s2', { functionId: id('f6') })],
    });
    expect(functionsWithoutPurpose(houseIndex(plan)).map(({ name }) => name)).toEqual(['f3', 'f5']);
    expect(servicesWithoutFunction(houseIndex(plan)).map(({ name }) => name)).toEqual(['s2']);
  });
});

describe('figures of a house', () => {
  it('scales volumes with the inhabitants; a counted volume stands before', () => {
    const service = { yearlyVolume: null, volumePer1000: 40 };
    const volume = (inhabitants: number | null, row = service) =>
      yearlyVolumeOf(planOf({}, { inhabitants }), row);
    expect(volume(32_000)).toBe(1280);
    expect(volume(64_000)).toBe(2560);
    expect(volume(null)).toBeNull();
    expect(yearlyVolumeOf(planOf({}), { yearlyVolume: 77, volumePer1000: 40 })).toBe(77);
  });

  it('counts what the scenario has and gives, and shares the known volume over its channels', () => {
    const plan = planOf(
      {
        functions,
        services: [
          serviceRow({ id: id('s1'), name: 's1', authorityTask: true, yearlyVolume: 300 }),
          serviceRow({ id: id('s2'), name: 's2', serviceGroup: 'library', volumePer1000: 10 }),
          serviceRow({ id: id('s3'), name: 's3' }),
        ],
        functionServices: [{ functionId: id('f1'), serviceId: id('s1') }],
        scenarioFunctions: [cell('A', 'f1', 'changed'), cell('A', 'f2'), cell('A', 'f3', 'out')],
        scenarioServices: [gives('s1'), gives('s2', onlyChannel('selfService')), gives('s3')],
      },
      { inhabitants: 10_000 },
    );
    const { index, house } = houseOf(plan);
    expect(houseFigures(index, house)).toEqual({
      functionCount: 2,
      changedCount: 1,
      leftOutCount: 1,
      serviceCount: 3,
      servicesInGroup: { citizenService: 2, library: 1 },
      authorityCount: 1,
      undeliveredCount: 2,
      yearlyVolume: 400,
      volumeUnknownCount: 1,
      channelShares: {
        counter: 0.75,
        appointment: 0,
        assisted: 0,
        selfService: 0.25,
        telephone: 0,
        digital: 0,
      },
    });
  });

  it('has no shares when no volume is known', () => {
    const { index, house } = houseOf(planOf({ services, scenarioServices: [gives('s1')] }));
    expect(houseFigures(index, house).channelShares).toBeNull();
  });
});
