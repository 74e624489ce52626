import type { Plan } from '#app/plan/plan.ts';
import { useText } from '#renderer/state/text.ts';
import { wholeText } from '../amount-text.ts';
import type { MoneyScale } from './money-scale.ts';

interface MoneyAxisProps {
  plan: Plan;
  scale: MoneyScale;
  y(amountTDkk: number): number;
  /** Pixels of the plot. */
  left: number;
  right: number;
  top: number;
}

/** Lines across the plot at round amounts, and what they are amounts of. */
export function MoneyAxis({ plan, scale, y, left, right, top }: MoneyAxisProps) {
  const text = useText();
  return (
    <>
      <text data-light="" x={0} y={top - 16}>
        {text.t('economy.picture.axis', { year: String(plan.meta.priceLevelYear) })}
      </text>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text data-light="" x={left - 8} y={y(tick) + 4} textAnchor="end">
            {wholeText(text, tick)}
          </text>
        </g>
      ))}
    </>
  );
}
