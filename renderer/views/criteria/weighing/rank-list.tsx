import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { nameIn } from '#app/plan/name-in.ts';
import { visuallyHidden } from '../../../components/visually-hidden.ts';
import { usePlan } from '../../../state/session-context.tsx';
import { useText } from '../../../state/text.ts';
import { SwingLine } from './swing-line.tsx';
import { useRowDrag } from './use-row-drag.ts';

interface RankListProps {
  /** Ids from the one that means most. */
  order: readonly string[];
  onMove: (from: number, to: number) => void;
}

const steps = [
  { by: -1, label: 'criteria.move.up' },
  { by: 1, label: 'criteria.move.down' },
] as const;

/** An order to be changed: by dragging, with Alt and the arrow keys, or with the two buttons. */
export function RankList({ order, onMove }: RankListProps) {
  const plan = usePlan();
  const { t } = useText();
  const [activeId, setActiveId] = useState(order[0] ?? '');
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const active = Math.max(0, order.indexOf(activeId));

  useEffect(() => list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), []);

  const move = (from: number, to: number) => {
    const id = order[from];
    if (!id || to < 0 || to >= order.length || to === from) return;
    setActiveId(id);
    onMove(from, to);
    setSaid(t('criteria.rank.moved', { name: nameIn(plan.criteria, id), place: to + 1, all: order.length }));
  };
  const drag = useRowDrag(list, move);
  const focusAt = (index: number) => {
    const id = order[index];
    if (!id) return;
    setActiveId(id);
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[index]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    if (event.altKey) move(active, active + step);
    else focusAt(active + step);
  };
  return (
    <>
      <Box
        role="listbox"
        aria-label={t('criteria.rank.question')}
        ref={list}
        onKeyDown={onKeyDown}
        sx={{ borderTop: 1, borderColor: 'divider' }}
      >
        {order.map((id, index) => {
          const criterion = plan.criteria[id];
          if (!criterion) return null;
          return (
            <Box
              key={id}
              role="option"
              aria-selected={index === active}
              tabIndex={index === active ? 0 : -1}
              onFocus={() => setActiveId(id)}
              {...drag.row(index)}
              sx={{
                display: 'flex',
                gap: 3,
                py: 1,
                px: 2,
                borderBottom: 1,
                borderColor: 'divider',
                cursor: drag.isDragging ? 'grabbing' : 'grab',
                touchAction: 'none',
                userSelect: 'none',
                bgcolor: index === active ? 'action.selected' : 'transparent',
              }}
            >
              <Box component="span" sx={{ typography: 'h3', width: 24, pt: 0.5, color: 'text.secondary' }}>
                {index + 1}
              </Box>
              <Box sx={{ minWidth: 0 }}>
                <SwingLine criterion={criterion} />
              </Box>
            </Box>
          );
        })}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, mt: 2, ml: -2 }}>
        {steps.map(({ by, label }) => {
          const isAtEnd = order[active + by] === undefined;
          return (
            <Button
              key={label}
              // Not `disabled`: whoever has pressed it to the end keeps the focus.
              aria-disabled={isAtEnd}
              onClick={() => move(active, active + by)}
              sx={isAtEnd ? { color: 'text.disabled', cursor: 'default' } : {}}
            >
              {t(label)}
            </Button>
          );
        })}
      </Box>
      <Box role="status" sx={visuallyHidden}>
        {said}
      </Box>
    </>
  );
}
