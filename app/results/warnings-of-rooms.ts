import { type DeliveredService, isFaceToFace } from './delivered-service.ts';
import type { FoundWarning } from './warning-codes.ts';

/** From this level on a service needs a closed room. */
const closedRoom = 2;

/** Warnings about where a scenario gives a service; place: scenario and service. */
export function roomWarnings(delivered: DeliveredService): FoundWarning[] {
  const { scenario, service, rooms } = delivered;
  const at = {
    place: `${scenario.id}.${service.id}`,
    params: { scenario: scenario.name, service: service.name },
  };
  if (rooms.length === 0) return [{ code: 'service_undelivered', ...at }];
  // What is done by telephone, digitally or alone at a screen asks for no room to talk in.
  if (!isFaceToFace(delivered)) return [];
  return [...authorityInTheOpen(delivered, at), ...roomTooOpen(delivered, at)];
}

type At = Pick<FoundWarning, 'place' | 'params'>;

/** A screened place in the public zone will do for a quick errand; an open one for none. */
function authorityInTheOpen({ service, rooms }: DeliveredService, { place, params }: At): FoundWarning[] {
  if (!service.authorityTask) return [];
  const open = rooms.find(
    ({ zoneKind, houseFunction }) => zoneKind === 'outer' && houseFunction.privacyLevel === 0,
  );
  if (!open) return [];
  return [{ code: 'authority_open', place, params: { ...params, room: open.houseFunction.name } }];
}

/** One closed room among several will do: that is where such a talk is taken. */
function roomTooOpen({ service, rooms }: DeliveredService, { place, params }: At): FoundWarning[] {
  if (service.privacyLevel < closedRoom) return [];
  const [best] = rooms
    .map(({ houseFunction }) => houseFunction)
    .sort((a, b) => b.privacyLevel - a.privacyLevel);
  if (!best || best.privacyLevel >= service.privacyLevel) return [];
  const levels = { needed: service.privacyLevel, offered: best.privacyLevel };
  return [{ code: 'room_too_open', place, params: { ...params, ...levels, room: best.name } }];
}
