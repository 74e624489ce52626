import { type Language, translate } from '../i18n/texts.ts';
import { type HouseFunction, usualFunction } from '../plan/house-function.ts';
import { unconfirmed } from '../plan/mark.ts';
import { markedServiceFields, type Service, type ServiceMark } from '../plan/service.ts';
import type { CatalogueEntry } from './catalogue.ts';

/**
 * An entry of the catalogue as a service of a plan, with a mark for each value that came with one: the input of the
 * command `service.add`. The service stands on its own feet from then on; a later catalogue doesn't change it.
 */
export function fromCatalogue(
  entry: CatalogueEntry,
  language: Language,
  id: string,
  sort: number,
): { service: Service; marks: ServiceMark[] } {
  const service: Service = {
    id,
    sort,
    catalogueId: entry.id,
    name: entry.name[language],
    serviceGroup: entry.serviceGroup,
    zone: entry.zone,
    kleNumber: entry.kleNumber?.value ?? '',
    legalBasis: entry.legalBasis?.value ?? '',
    authorityTask: entry.authorityTask,
    handledAs: entry.handledAs,
    counter: entry.counter,
    appointment: entry.appointment,
    privacyLevel: entry.privacyLevel,
    selfService: entry.selfService,
    udbetalingDanmark: entry.udbetalingDanmark,
    handlingMinutes: entry.handlingMinutes?.value ?? null,
    volumePer1000: entry.volumePer1000?.value ?? null,
    yearlyVolume: null,
    spaceType: entry.spaceType?.[language] ?? '',
    spaceM2PerUnit: entry.spaceM2PerUnit?.value ?? null,
    spaceUnit: entry.spaceUnit?.[language] ?? '',
    peak: entry.peak?.value[language] ?? '',
    note: entry.note?.[language] ?? '',
  };
  const marks = markedServiceFields.flatMap((field): ServiceMark[] => {
    const value = entry[field];
    if (!value) return [];
    const source = value.source || translate(language, 'catalogue.ownSource');
    return [{ serviceId: id, field, mark: value.mark, source, ...unconfirmed }];
  });
  return { service, marks };
}

/**
 * The room that an entry of the catalogue asks for, as a function of a plan: one of them, its area an assumption
 * (none where the catalogue gives it as a share of the house). What it must keep out and whether it is to be locked
 * follow from the service.
 *
 * @returns `null` when the catalogue names no room for the service
 */
export function functionFromCatalogue(
  entry: CatalogueEntry,
  language: Language,
  id: string,
  sort: number,
): HouseFunction | null {
  if (!entry.spaceType) return null;
  const room = entry.spaceType[language];
  const isShareOfHouse = entry.spaceUnit?.da.startsWith('%') ?? false;
  return {
    ...usualFunction,
    id,
    sort,
    name: room.charAt(0).toLocaleUpperCase(language) + room.slice(1),
    purpose: entry.name[language],
    zone: entry.zone,
    netM2Each: isShareOfHouse ? null : (entry.spaceM2PerUnit?.value ?? null),
    areaSource: translate(language, 'catalogue.ownSource'),
    privacyLevel: entry.privacyLevel,
    // Citizen service must be locked while the house is open without staff.
    needsLocking: entry.authorityTask,
  };
}
