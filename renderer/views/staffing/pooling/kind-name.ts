import type { DeskPooling } from '#app/indicators/staffing-pooling.ts';
import type { Text } from '#renderer/state/text.ts';

/** Name of a kind of enquiry: the desk that it has today. */
export function kindName({ zones }: DeskPooling, kind: number, { t }: Text): string {
  const zone = zones[kind];
  return zone ? t(`zone.${zone}`) : '';
}
