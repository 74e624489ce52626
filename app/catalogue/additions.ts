import type { InputOf } from '../commands/registry.ts';
import type { Language } from '../i18n/texts.ts';
import type { HouseFunction } from '../plan/house-function.ts';
import { type Plan, sorted } from '../plan/plan.ts';
import { type Channel, onlyChannel } from '../plan/scenario-cells.ts';
import type { Service } from '../plan/service.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { fromCatalogue, functionFromCatalogue } from './from-catalogue.ts';

/** How a service reaches most people, until a scenario says otherwise. */
export function usualChannel(service: Pick<Service, 'appointment' | 'counter' | 'selfService'>): Channel {
  if (service.appointment === 'usual' || service.appointment === 'required') return 'appointment';
  if (service.counter !== 'none') return 'counter';
  return service.selfService ? 'selfService' : 'assisted';
}

interface AdditionChoice {
  language: Language;
  /** Scenarios that give the services from now on, each through its usual channel. */
  scenarioIds: readonly string[];
  /** The rooms that the services ask for become functions that deliver them, in the same scenarios. */
  makesFunctions: boolean;
  newId: () => string;
}

/**
 * Entries of the catalogue as the input of `service.add`, in one step of undo. Services that ask for the same room
 * share a function; one of that name that the plan has already is used as it is.
 */
export function additionsFromCatalogue(
  plan: Plan,
  entries: readonly CatalogueEntry[],
  { language, scenarioIds, makesFunctions, newId }: AdditionChoice,
): InputOf<'service.add'> {
  const firstSort = afterAll(sorted(plan.services));
  const made = entries.map((entry, at) => ({
    entry,
    ...fromCatalogue(entry, language, newId(), firstSort + at),
  }));
  const rooms = makesFunctions ? roomsOf(plan, made, language, newId) : noRooms;
  const decided = (scenarioId: string, functionId: string) =>
    Object.hasOwn(plan.scenarioFunctions, `${scenarioId}.${functionId}`);
  const usedIds = [...new Set(rooms.links.map(({ functionId }) => functionId))];
  return {
    rows: made.map(({ service }) => service),
    marks: made.flatMap(({ marks }) => marks),
    functions: rooms.functions,
    functionServices: rooms.links,
    scenarioFunctions: scenarioIds.flatMap((scenarioId) =>
      usedIds
        .filter((functionId) => !decided(scenarioId, functionId))
        .map((functionId) => ({
          scenarioId,
          functionId,
          state: 'in' as const,
          note: '',
          unitCount: null,
          netM2Each: null,
        })),
    ),
    scenarioServices: scenarioIds.flatMap((scenarioId) =>
      made.map(({ service }) => ({
        scenarioId,
        serviceId: service.id,
        ...onlyChannel(usualChannel(service)),
        functionId: null,
        staffGroupId: null,
        note: '',
      })),
    ),
  };
}

interface Rooms {
  functions: HouseFunction[];
  links: { functionId: string; serviceId: string }[];
}

const noRooms: Rooms = { functions: [], links: [] };

/** One function for each kind of room: large and discreet enough for every service in it. */
function roomsOf(
  plan: Plan,
  made: readonly { entry: CatalogueEntry; service: Service }[],
  language: Language,
  newId: () => string,
): Rooms {
  const existing = new Map(Object.values(plan.functions).map(({ name, id }) => [named(name), id]));
  const added = new Map<string, HouseFunction>();
  const links: Rooms['links'] = [];
  const firstSort = afterAll(sorted(plan.functions));
  for (const { entry, service } of made) {
    const room = functionFromCatalogue(entry, language, newId(), firstSort + added.size);
    if (!room) continue;
    const key = named(room.name);
    const functionId = existing.get(key) ?? added.get(key)?.id ?? room.id;
    links.push({ functionId, serviceId: service.id });
    if (!existing.has(key)) added.set(key, widened(added.get(key), room));
  }
  return { functions: [...added.values()], links };
}

const named = (name: string) => name.trim().toLocaleLowerCase('da');

function widened(before: HouseFunction | undefined, room: HouseFunction): HouseFunction {
  if (!before) return room;
  const areas = [before.netM2Each, room.netM2Each].filter((area) => area !== null);
  return {
    ...before,
    purpose: `${before.purpose}, ${room.purpose}`,
    netM2Each: areas.length > 0 ? Math.max(...areas) : null,
    privacyLevel: Math.max(before.privacyLevel, room.privacyLevel),
    needsLocking: before.needsLocking || room.needsLocking,
  };
}

function afterAll(rows: readonly { sort: number }[]): number {
  return rows.reduce((last, { sort }) => Math.max(last, sort + 1), 0);
}
