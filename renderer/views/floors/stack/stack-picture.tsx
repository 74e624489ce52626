import { useId, useMemo } from 'react';
import type { StackBlock, StackLayout } from '#app/pictures/stack-layout.ts';
import { useText } from '#renderer/state/text.ts';
import { countByFloor, countByFunction } from '../finding-text.ts';
import type { FloorState } from '../use-floor-state.ts';
import { BlockView } from './block-view.tsx';
import { FloorView } from './floor-view.tsx';
import { Ruler } from './ruler.tsx';
import { StackPictureRoot } from './stack-styles.ts';
import type { StackHands } from './use-stack-hands.ts';

interface StackPictureProps {
  state: FloorState;
  layout: StackLayout;
  label: string;
  /** What moves the blocks; `null` in a picture that is only looked at. */
  hands: StackHands | null;
  selectedId: string | null;
}

/** A section through the house to scale, with a tray of what has no place yet. */
export function StackPicture({ state, layout, label, hands, selectedId }: StackPictureProps) {
  const { t } = useText();
  const hatchId = useId();
  const { findings } = state;
  const counts = useMemo(() => countByFunction(findings), [findings]);
  const onFloors = useMemo(() => countByFloor(findings, state.figures), [findings, state.figures]);
  const { tray, width } = layout;
  const carried = hands?.carried ?? null;
  const target = carried ? carried.target : undefined;

  const blocks = (ones: readonly StackBlock[], placeName: string) =>
    ones.map((block) => {
      const { id } = block.placed.row;
      return (
        <BlockView
          key={id}
          block={block}
          findings={counts.get(id) ?? 0}
          placeName={placeName}
          isSelected={id === selectedId}
          isCarried={id === carried?.functionId}
          tabStop={hands ? id === hands.focusId : null}
        />
      );
    });
  return (
    <StackPictureRoot
      ref={hands?.svg}
      width={width}
      height={layout.height}
      viewBox={`0 0 ${width} ${layout.height}`}
      role="group"
      aria-label={label}
      data-fixed={hands ? undefined : ''}
      style={{ touchAction: hands?.dragged ? 'none' : undefined }}
      {...(hands ? hands.handlers : {})}
    >
      <defs>
        <pattern
          id={hatchId}
          width={7}
          height={7}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className="hatch" d="M0 0 V7" />
        </pattern>
      </defs>
      <Ruler layout={layout} />
      {layout.floors.map((floor) => (
        <FloorView
          key={floor.area.floor.id}
          floor={floor}
          width={width}
          findings={onFloors.get(floor.area.floor.id) ?? 0}
          hatchId={hatchId}
          targetId={target ?? null}
        >
          {floor.zones.flatMap((zone) =>
            blocks(zone.blocks, `${zone.area.zone.name}, ${floor.area.floor.name}`),
          )}
        </FloorView>
      ))}
      {/* biome-ignore lint/a11y: SVG has no fieldset; the tray's blocks are read together */}
      <g role="group" aria-label={t('floorView.tray')}>
        <text y={tray.labelY} data-strong="">
          {t('floorView.tray')}
        </text>
        <rect
          className={target === null ? 'edge' : 'empty'}
          data-zone="tray"
          data-target={target === null || undefined}
          x={tray.x + 0.5}
          y={tray.y}
          width={tray.width - 1}
          height={tray.height}
        />
        {tray.blocks.length === 0 ? (
          <text x={8} y={tray.y + 28} data-light="">
            {t('floorView.trayEmpty')}
          </text>
        ) : null}
        {blocks(tray.blocks, t('floorView.tray'))}
      </g>
      {hands?.dragged ? (
        <g className="ghost" ref={hands.ghost}>
          <rect
            x={hands.dragged.x}
            y={hands.dragged.y}
            width={hands.dragged.width}
            height={hands.dragged.height}
            rx={2}
          />
          <text x={hands.dragged.x + 5} y={hands.dragged.y + 14} data-small="">
            {hands.dragged.placed.row.name}
          </text>
        </g>
      ) : null}
    </StackPictureRoot>
  );
}
