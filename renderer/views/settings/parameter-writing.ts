import { type ParameterCode, parameters } from '#app/plan/parameters.ts';
import { rangeOf } from '#app/settings/parameter-range.ts';
import type { Text } from '#renderer/state/text.ts';

/** How a figure is written and typed: shares as percent. */
export interface ParameterWriting {
  /** What the value is multiplied by to be shown. */
  factor: number;
  unit: string;
  min: number;
  max: number;
}

export function parameterWriting({ t }: Pick<Text, 't'>, code: ParameterCode): ParameterWriting {
  const { unit } = parameters[code];
  const { min, max } = rangeOf(code);
  const isShare = unit === 'share';
  return isShare
    ? { factor: 100, unit: t('settings.percent'), min: min * 100, max: max * 100 }
    : { factor: 1, unit: t(`unit.${unit}`), min, max };
}
