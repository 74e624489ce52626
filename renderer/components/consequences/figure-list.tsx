import type { TextKey } from '#app/i18n/texts.ts';
import { indicators } from '#app/indicators/indicators.ts';
import { type FigureChange, figureParts } from '#app/results/consequences.ts';
import { type Text, useText } from '../../state/text.ts';
import { Move, Step } from './step.tsx';

/** The figures that moved: house, then people, then money. A part in which nothing moved is left out. */
export function FigureList({ figures }: { figures: readonly FigureChange[] }) {
  const text = useText();
  return figureParts.map((part) => {
    const own = figures.filter((change) => change.part === part);
    if (own.length === 0) return null;
    return (
      <Step key={part} title={text.t(`consequences.part.${part}`)}>
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
  const written = (end: FigureChange['before']) => {
    if (!end) return t('consequences.unknown');
    const number = (value: number) => format.number(value, decimals, decimals);
    const interval = end.low === end.high ? '' : ` (${number(end.low)}–${number(end.high)})`;
    return number(end.value) + interval;
  };
  return (
    <Move
      name={t(`indicator.${code}`)}
      unit={t(unit)}
      before={written(before)}
      after={written(after)}
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
