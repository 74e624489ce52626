import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Where something changes place it is seen to move, and no longer than this. */
const moveMs = 150;

/**
 * Entries marked `data-moves="name"` below the element slide to their new place when the order changes; with
 * reduced motion they are there at once.
 *
 * @param order another text for every other order
 */
export function useCalmMoves(order: string): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const tops = useRef(new Map<string, number>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: places are read anew when the order is another
  useLayoutEffect(() => {
    const before = tops.current;
    const now = new Map<string, number>();
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const entry of frame.current?.querySelectorAll<HTMLElement>('[data-moves]') ?? []) {
      const name = entry.dataset.moves ?? '';
      const way = (before.get(name) ?? entry.offsetTop) - entry.offsetTop;
      now.set(name, entry.offsetTop);
      if (way === 0 || isStill) continue;
      entry.animate([{ transform: `translateY(${way}px)` }, { transform: 'none' }], {
        duration: moveMs,
        easing: 'ease-out',
      });
    }
    tops.current = now;
  }, [order]);
  return frame;
}
