import type { FloorFigures } from '#app/indicators/floors.ts';
import type { ChartTable } from '#renderer/components/chart-frame/chart-numbers.tsx';
import type { Text } from '#renderer/state/text.ts';

/** The picture's numbers: zone by zone, net m² all of them. */
export function stackNumbers({ t, format }: Text, { floors }: FloorFigures): ChartTable {
  const area = (m2: number) => format.number(m2, 1);
  return {
    corner: t('floorView.zone'),
    columns: [
      { key: 'capacity', title: t('floorView.column.capacity'), unit: t('floorView.netM2') },
      { key: 'used', title: t('floorView.column.used'), unit: t('floorView.netM2') },
      { key: 'free', title: t('floorView.column.free'), unit: t('floorView.netM2') },
      { key: 'over', title: t('floorView.column.over'), unit: t('floorView.netM2') },
      { key: 'functions', title: t('floorView.column.functions') },
    ],
    rows: floors.flatMap(({ floor, zones }) =>
      zones.map(({ zone, usedNetM2, freeNetM2, overNetM2, functions }) => ({
        key: zone.id,
        title: `${floor.name}, ${zone.name}`,
        cells: [
          area(zone.capacityNetM2),
          area(usedNetM2),
          area(freeNetM2),
          area(overNetM2),
          String(functions.length),
        ],
      })),
    ),
  };
}
