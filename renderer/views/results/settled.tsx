import { type ReactNode, useEffect, useRef, useState } from 'react';

interface SettledProps {
  /** A slider is moving: what is out of sight waits until it rests. */
  moving: boolean;
  /** What is in sight waits too: it would cost more than a frame. */
  hold?: boolean;
  component?: 'div' | 'li';
  children: ReactNode;
}

/** Drawn before it comes into sight, so that scrolling shows no stale figure. Pixels. */
const aheadPx = 150;

const listeners = new WeakMap<Element, (isSeen: boolean) => void>();
let observer: IntersectionObserver | null = null;

function observe(element: Element, listener: (isSeen: boolean) => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) listeners.get(entry.target)?.(entry.isIntersecting);
    },
    { rootMargin: `${aheadPx}px` },
  );
  listeners.set(element, listener);
  observer.observe(element);
  return () => observer?.unobserve(element);
}

/**
 * Keeps what is out of sight as it was while a slider moves: React draws the same elements again for nothing.
 * What is in sight follows every move, and everything follows when the slider rests.
 */
export function Settled({ moving, hold = false, component: Box = 'div', children }: SettledProps) {
  const box = useRef<HTMLDivElement & HTMLLIElement>(null);
  const [isSeen, setIsSeen] = useState(true);
  const kept = useRef(children);
  useEffect(() => (box.current ? observe(box.current, setIsSeen) : undefined), []);
  if (!moving || (isSeen && !hold)) kept.current = children;
  return <Box ref={box}>{kept.current}</Box>;
}
