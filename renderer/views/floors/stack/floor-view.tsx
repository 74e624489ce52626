import { memo, type ReactNode } from 'react';
import type { StackFloor, StackZone } from '#app/pictures/stack-layout.ts';
import { zoneColour } from '#app/pictures/zone-colours.ts';
import { fitText, textWidth } from '#renderer/components/chart-frame/text-width.ts';
import { useText } from '#renderer/state/text.ts';

const labelFont = '400 13px "Source Sans 3 Variable"';
const smallFont = '400 12px "Source Sans 3 Variable"';
/** Bold text is wider than the text that was measured. */
const boldFactor = 1.06;

interface FloorViewProps {
  floor: StackFloor;
  width: number;
  /** What is to be looked at on it. */
  findings: number;
  hatchId: string;
  /** Zone that something is carried over. */
  targetId: string | null;
  children: ReactNode;
}

/** A storey: its own net and gross area (each said by name, never in one sum), its zones, and what lies in them. */
export const FloorView = memo(function FloorView(props: FloorViewProps) {
  const { floor, width, findings, hatchId, targetId, children } = props;
  const { t, format } = useText();
  const { netM2, grossM2, factor } = floor.area;
  const facts = [
    netM2 === null ? '' : t('floorView.floorNet', { area: format.number(netM2, 1) }),
    grossM2 === null ? '' : t('floorView.floorGross', { area: format.number(grossM2, 1) }),
    factor === null ? '' : t('floorView.floorFactor', { factor: format.number(factor, 2, 2) }),
  ].filter(Boolean);
  const found =
    findings === 0
      ? ''
      : t(findings === 1 ? 'floorView.findingOne' : 'floorView.findings', { count: findings });
  const name = fitText(floor.area.floor.name, width * 0.4, labelFont);
  const factsX = textWidth(name, labelFont) * boldFactor + 14;
  return (
    // biome-ignore lint/a11y: SVG has no fieldset; the storey's blocks are read together
    <g role="group" aria-label={[floor.area.floor.name, ...facts].join(', ')}>
      <text y={floor.labelY} data-strong="">
        {name}
      </text>
      <text x={factsX} y={floor.labelY} data-light="">
        {fitText(
          facts.join(' · '),
          Math.max(40, width - factsX - textWidth(found, labelFont) - 16),
          labelFont,
        )}
      </text>
      {found ? (
        <text x={width} y={floor.labelY} textAnchor="end" data-signal="">
          {found}
        </text>
      ) : null}
      {floor.zones.length === 0 ? (
        <>
          <rect className="empty" {...floor.box} />
          <text x={8} y={floor.box.y + 22} data-light="">
            {t('floorView.noZones')}
          </text>
        </>
      ) : (
        floor.zones.map((zone) => (
          <ZoneView
            key={zone.area.zone.id}
            zone={zone}
            labelY={floor.zoneLabelY}
            hatchId={hatchId}
            isTarget={zone.area.zone.id === targetId}
          />
        ))
      )}
      {children}
    </g>
  );
});

interface ZoneViewProps {
  zone: StackZone;
  labelY: number;
  hatchId: string;
  isTarget: boolean;
}

function ZoneView({ zone, labelY, hatchId, isTarget }: ZoneViewProps) {
  const { t, format } = useText();
  const { x, y, width, height, capacityX, usedX, area } = zone;
  const { overNetM2, freeNetM2, usedNetM2 } = area;
  const { kind, name, capacityNetM2 } = area.zone;
  const filled = t('floorView.filled', {
    used: format.number(usedNetM2, 1),
    capacity: format.number(capacityNetM2, 1),
  });
  const over = overNetM2 > 0 ? t('floorView.over', { area: format.number(overNetM2, 1) }) : '';
  const kindName = t(`zone.${kind}`);
  const freeWidth = x + width - usedX;
  const free = t('floorView.free', { area: format.number(freeNetM2, 1) });
  return (
    <g>
      <title>{[name, kindName, filled, over || free].join('\n')}</title>
      <rect className="zone" x={x} y={y} width={width} height={height} style={{ fill: zoneColour(kind) }} />
      <text x={x} y={labelY} data-small="" data-strong="">
        {fitText(name, width, smallFont)}
      </text>
      <text x={x} y={labelY + 14} data-small="" {...(over ? { 'data-signal': '' } : { 'data-light': '' })}>
        {fitText(over || filled, Math.max(width, 30), smallFont)}
      </text>
      {freeNetM2 > 0 && freeWidth > 52 ? (
        <text x={x + width - 5} y={y + height - 7} textAnchor="end" data-small="" data-light="">
          {free}
        </text>
      ) : null}
      {overNetM2 > 0 ? (
        <g className="over">
          <rect x={capacityX} y={y} width={x + width - capacityX} height={height} fill={`url(#${hatchId})`} />
          <path d={`M${capacityX} ${y - 4} V${y + height + 4}`} />
        </g>
      ) : null}
      <rect
        className="edge"
        data-zone={area.zone.id}
        data-target={isTarget || undefined}
        x={x}
        y={y}
        width={width}
        height={height}
      />
    </g>
  );
}
