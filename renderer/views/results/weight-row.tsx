import { styled } from '@mui/material/styles';
import { memo, useId, useLayoutEffect, useRef } from 'react';
import { useText } from '#renderer/state/text.ts';
import { PercentField } from './percent-field.tsx';
import type { WeightRow } from './try-out.ts';

/** Plain elements below one styled box: every row is drawn anew at every move of a slider. */
export const WeightList = styled('ul')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    ...theme.typography.body2,
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& li': { paddingBottom: 14 },
    '& [data-group] label': { fontWeight: 600 },
    '& .line': { display: 'flex', alignItems: 'center', gap: 8 },
    '& label': { flex: 1, minWidth: 0 },
    '& input[type="range"]': {
      display: 'block',
      width: '100%',
      height: 20,
      margin: 0,
      accentColor: palette.primary.main,
      cursor: 'pointer',
    },
    '& input[type="text"]': {
      ...theme.typography.body2,
      width: 68,
      height: 28,
      padding: '0 6px',
      textAlign: 'right',
      fontVariantNumeric: 'tabular-nums',
      color: palette.text.primary,
      background: palette.background.paper,
      border: `1px solid ${palette.strongLine}`,
      borderRadius: theme.shape.borderRadius,
    },
    '& input[aria-invalid="true"]': { borderColor: palette.error.main },
    '& .stays': { position: 'relative', height: 3, margin: '0 8px 3px' },
    '& .stays i': {
      position: 'absolute',
      top: 0,
      height: 3,
      minWidth: 2,
      background: palette.primary.main,
      opacity: 0.55,
    },
    '& small': { display: 'block', fontSize: 'inherit', color: palette.text.secondary },
  };
});

interface WeightRowViewProps {
  row: WeightRow;
  /** What going from worst to best means, in words; empty for a group. */
  swing: string;
  share: number;
  agreedShare: number;
  /** Shares between which first place stays; the same twice when there is none to show. */
  from: number;
  to: number;
  onMove(leaves: readonly number[], share: number): void;
}

/** Slider moves in half percents; the field takes any. */
const stepPercent = 0.5;
/** Differences below this are rounding, not a changed weight. */
const visibleChange = 0.0005;

/** One weight to try out: slider, figure, the swing it stands for, and how far it can go. */
export const WeightRowView = memo(function WeightRowView(props: WeightRowViewProps) {
  const { row, swing, share, agreedShare, from, to, onMove } = props;
  const { t, format } = useText();
  const id = useId();
  const { criterion } = row.node;
  const percent = share * 100;
  const slider = useRef<HTMLInputElement>(null);
  // Set from outside, not controlled: until the next frame React would pull the thumb back to where it was,
  // and keys pressed meanwhile would be lost.
  useLayoutEffect(() => {
    if (slider.current && slider.current.valueAsNumber !== percent) slider.current.value = String(percent);
  }, [percent]);
  const isGroup = criterion.kind === 'group';
  const changed = Math.abs(share - agreedShare) >= visibleChange;
  const notes = [
    isGroup ? t('results.weights.group', { count: row.leaves.length }) : swing,
    changed ? t('results.weights.agreed', { share: format.percent(agreedShare, 1) }) : '',
  ].filter((note) => note !== '');
  return (
    <div data-group={isGroup ? '' : undefined} style={{ paddingLeft: row.node.depth * 12 }}>
      <div className="line">
        <label htmlFor={id}>{criterion.name}</label>
        <PercentField
          label={t('results.weights.field', { criterion: criterion.name })}
          share={share}
          onGive={(given) => onMove(row.leaves, given)}
        />
      </div>
      <input
        ref={slider}
        id={id}
        type="range"
        min={0}
        max={100}
        step={stepPercent}
        defaultValue={percent}
        aria-valuetext={format.percent(share, 1)}
        onChange={(event) => onMove(row.leaves, event.target.valueAsNumber / 100)}
      />
      {to > from ? (
        <div className="stays" aria-hidden="true">
          <i style={{ left: `${from * 100}%`, right: `${(1 - to) * 100}%` }} />
        </div>
      ) : null}
      <small>{notes.join(' · ')}</small>
    </div>
  );
});
