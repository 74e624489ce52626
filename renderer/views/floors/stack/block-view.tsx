import { memo } from 'react';
import type { StackBlock } from '#app/pictures/stack-layout.ts';
import { zoneColour } from '#app/pictures/zone-colours.ts';
import { useText } from '#renderer/state/text.ts';
import { blockLines, lineHeight } from './block-label.ts';
import { LockSign, NoticeSign, PrivacySign } from './signs.tsx';

const signWidth = 14;

interface BlockViewProps {
  block: StackBlock;
  /** What is to be looked at about it. */
  findings: number;
  /** Where it lies, for screen readers: "Publikum, Stue". */
  placeName: string;
  isSelected: boolean;
  isCarried: boolean;
  /** The one block that Tab leads to; `null` in a picture that is only looked at. */
  tabStop: boolean | null;
}

/** A function as a block: name, net m², how private it is, whether it is locked, and whether something is the matter. */
export const BlockView = memo(function BlockView(props: BlockViewProps) {
  const { block, findings, placeName, isSelected, isCarried, tabStop } = props;
  const { t, format } = useText();
  const { placed, x, y, width, height } = block;
  const { row, netM2, locked } = placed;
  const unknown =
    row.grossM2 === null
      ? t('floorView.areaUnknown')
      : t('functions.grossArea', { area: format.number(row.grossM2, 1) });
  const measure = netM2 === null ? unknown : `${format.number(netM2, 1)} m²`;
  const wanted = [findings > 0 && 'notice', row.privacyLevel > 0 && 'privacy', locked && 'lock'] as const;
  const shown = height < 16 ? [] : wanted.filter(Boolean).slice(0, Math.floor((width - 2) / signWidth));
  const signs = shown.length;
  // Signs take the upper right corner; a name that would run under them begins below.
  const below = signs > 0 && width < 64 && height > 34 ? 10 : 0;
  const room = width - (below === 0 ? signs * signWidth : 0);
  const lines = blockLines(row.name, measure, room, height - below);
  const spoken = [
    row.name,
    measure,
    placeName,
    row.privacyLevel > 0 ? t(`privacy.${row.privacyLevel as 1}`) : '',
    locked ? t('floorView.locked') : '',
    findings > 0
      ? t(findings === 1 ? 'floorView.findingOne' : 'floorView.findings', { count: findings })
      : '',
  ].filter(Boolean);
  return (
    <g data-carried={isCarried || undefined}>
      <g
        className="block"
        data-function={row.id}
        data-selected={isSelected || undefined}
        {...(tabStop === null
          ? { role: 'img' }
          : { role: 'button', tabIndex: tabStop ? 0 : -1, 'aria-pressed': isCarried })}
        aria-label={spoken.join(', ')}
      >
        <title>{spoken.join(', ')}</title>
        <rect
          x={x + 1}
          y={y + 1}
          width={Math.max(1, width - 2)}
          height={Math.max(1, height - 2)}
          rx={2}
          style={{ fill: zoneColour(row.zone) }}
          strokeDasharray={netM2 === null ? '4 3' : undefined}
        />
      </g>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no other name
        <text key={index} x={x + 5} y={y + below + 13 + index * lineHeight} data-small="">
          {line}
        </text>
      ))}
      {shown.map((sign, at) => {
        const middle = { x: x + width - 9 - at * signWidth, y: y + 9 };
        if (sign === 'notice') return <NoticeSign key={sign} {...middle} />;
        if (sign === 'lock') return <LockSign key={sign} {...middle} />;
        return <PrivacySign key="privacy" level={row.privacyLevel} {...middle} />;
      })}
    </g>
  );
});
