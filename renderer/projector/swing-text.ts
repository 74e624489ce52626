import type { Projection } from '#app/meeting/projection.ts';
import type { Text } from '../state/text.ts';

/** What going from worst to best means, in words: "fra 60 til 40 minutter". */
export function swingText({ t }: Text, { worst, best, unit }: Projection['criteria'][number]): string {
  if (worst === null || best === null) return t('criteria.swing.unknown');
  return t('matrix.swing', { worst, best, unit }).trim();
}
