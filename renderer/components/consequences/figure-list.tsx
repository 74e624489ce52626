import type { TextKey } from '#app/i18n/texts.ts';
import { indicatorGroups } from '#app/indicators/indicator-groups.ts';
import { indicators } from '#app/indicators/indicators.ts';
import type { FigureChange } from '#app/results/consequences.ts';
import { type Text, useText } from '../../state/text.ts';
import { Move, Step } from './step.tsx';

/** The figures that moved: house, then people, then money. A part in which nothing moved is left out. */
export function FigureList({ figures }: { figures: readonly FigureChange[] }) {
  const text = useText();
  return indicatorGroups.map((group) => {
    const own = figures.filter((change) => change.group === group);
    if (own.length === 0) return null;
    return (
      <Step key={group} title={text.t(`indicator.group.${group}`)}>
        {own.map((change) => (
          <FigureMove key={change.code} change={change} text={text} />
        ))}
      </Step>
    );
  });
}

function FigureMove({ change, text }: { change: FigureChange; text: Text }) {
  const { code, before, after } = change;
  const { unit } = indicators[code];
  const { t, format } = text;
  const decimals = decimalsOf(unit, before?.value, after?.value);
  const number = (value: number) => format.number(value, decimals, decimals);
  const written = (end: FigureChange['before']) => (end ? number(end.value) : t('consequences.unknown'));
  const interval = (end: FigureChange['before']) =>
    end && end.low !== end.high
      ? t('consequences.interval', { low: number(end.low), high: number(end.high) })
      : written(end);
  const isUncertain = [before, after].some((end) => end && end.low !== end.high);
  return (
    <Move
      name={t(`indicator.${code}`)}
      unit={t(unit)}
      before={written(before)}
      after={written(after)}
      {...(isUncertain
        ? { note: t('consequences.between', { before: interval(before), after: interval(after) }) }
        : {})}
      {...(before && after ? { difference: format.signed(after.value - before.value, decimals) } : {})}
    />
  );
}

/** Counts and money are whole, the rest has a decimal; as many more as it takes to see that something moved. */
function decimalsOf(unit: TextKey, before?: number, after?: number): number {
  let decimals = wholeUnits.has(unit) ? 0 : 1;
  if (before === undefined || after === undefined || before === after) return decimals;
  while (decimals < mostDecimals && before.toFixed(decimals) === after.toFixed(decimals)) decimals++;
  return decimals;
}
const wholeUnits: ReadonlySet<TextKey> = new Set(['unit.count', 'unit.tDkk', 'unit.tDkkPerYear']);
const mostDecimals = 4;
