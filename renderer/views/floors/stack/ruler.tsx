import { niceStep } from '#app/pictures/nice-step.ts';
import type { StackLayout } from '#app/pictures/stack-layout.ts';
import { useText } from '#renderer/state/text.ts';

/** Pixels between two figures at least. */
const spacing = 72;

/** How many net m² a storey's width is: all storeys are drawn equally high, so width is area. */
export function Ruler({ layout: { width, pixelsPerM2 } }: { layout: StackLayout }) {
  const { t, format } = useText();
  const step = niceStep(spacing / pixelsPerM2);
  const count = Math.floor(width / (step * pixelsPerM2));
  const marks = Array.from({ length: count + 1 }, (_, index) => index * step);
  return (
    <g>
      <path className="axis" d={`M0 15.5 H${width}`} fill="none" />
      {marks.map((m2) => {
        const x = m2 * pixelsPerM2;
        const isLast = x > width - 40;
        return (
          <g key={m2}>
            <path className="axis" d={`M${Math.min(x + 0.5, width - 0.5)} 11 V20`} />
            <text
              x={isLast ? width : x + 3}
              y={11}
              textAnchor={isLast ? 'end' : 'start'}
              data-small=""
              data-light=""
            >
              {m2 === 0 ? t('floorView.ruler') : format.number(m2, 0)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
