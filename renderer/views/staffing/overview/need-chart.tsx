import { useId } from 'react';
import type { StaffNeed } from '#app/indicators/staffing-need.ts';
import type { Scenario } from '#app/plan/scenario.ts';
import { Picture } from '#renderer/components/chart-frame/picture.ts';
import { ScenarioPattern } from '#renderer/components/scenario-mark/scenario-pattern.tsx';
import { usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { scenarioPaint } from '#renderer/theme/scenario-colours.ts';

interface NeedChartProps {
  title: string;
  width: number;
  shown: readonly { scenario: Scenario; need: StaffNeed }[];
}

const labelPx = 190;
const rowPx = 26;
const blockGapPx = 18;
const headPx = 24;
const rightPx = 56;

/** Coverage and demand as bars, with a line where the planned årsværk end; a block for each scenario. */
export function NeedChart({ title, width, shown }: NeedChartProps) {
  const { t, format } = useText();
  const plan = usePlan();
  const id = useId();
  const figures = shown.flatMap(({ need }) => [
    need.coverageFte ?? 0,
    need.demandFte ?? 0,
    need.plannedFte ?? 0,
  ]);
  const largest = Math.max(1, ...figures);
  const plot = Math.max(120, width - labelPx - rightPx);
  const x = (fte: number) => labelPx + (fte / largest) * plot;
  const blockPx = headPx + 2 * rowPx + blockGapPx;
  const height = shown.length * blockPx;
  return (
    <Picture role="img" aria-label={title} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <defs>
        {shown.map(({ scenario }, index) => (
          <ScenarioPattern
            key={scenario.id}
            id={`${id}${index}`}
            paint={scenarioPaint(scenario, plan.meta.baselineId)}
          />
        ))}
      </defs>
      {shown.map(({ scenario, need }, index) => {
        const top = index * blockPx;
        const bars = [
          { key: 'coverage', fte: need.coverageFte, binds: need.binding !== 'demand' },
          { key: 'demand', fte: need.demandFte, binds: need.binding !== 'coverage' },
        ] as const;
        return (
          <g key={scenario.id}>
            <text data-strong="" x={0} y={top + 14}>
              {scenario.shortName} {scenario.name}
            </text>
            {bars.map(({ key, fte, binds }, row) => {
              const y = top + headPx + row * rowPx;
              return (
                <g key={key}>
                  <text data-light="" x={0} y={y + 15}>
                    {t(`staffing.need.${key}`)}
                  </text>
                  <rect
                    x={labelPx}
                    y={y + 2}
                    width={Math.max(1, x(fte ?? 0) - labelPx)}
                    height={rowPx - 6}
                    fill={`url(#${id}${index})`}
                  />
                  <text {...(binds ? { 'data-strong': '' } : {})} x={x(fte ?? 0) + 6} y={y + 16}>
                    {fte === null ? '–' : format.number(fte, 1, 1)}
                  </text>
                </g>
              );
            })}
            {need.plannedFte === null ? null : (
              <g>
                <rect
                  className="planned"
                  x={labelPx}
                  y={top + headPx - 1}
                  width={x(need.plannedFte) - labelPx}
                  height={2 * rowPx}
                />
                <line
                  className="now"
                  x1={x(need.plannedFte)}
                  x2={x(need.plannedFte)}
                  y1={top + headPx - 4}
                  y2={top + headPx + 2 * rowPx}
                />
                <text
                  data-halo=""
                  x={x(need.plannedFte)}
                  y={top + headPx - 6}
                  textAnchor={need.plannedFte > largest * 0.7 ? 'end' : 'start'}
                >
                  {t('staffing.need.planned', { fte: format.number(need.plannedFte, 1, 1) })}
                </text>
              </g>
            )}
          </g>
        );
      })}
    </Picture>
  );
}
