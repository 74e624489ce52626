import { type RefObject, useLayoutEffect, useState } from 'react';

/** How much fits on the wall: the size of its text in pixels, and its width and height counted in that size. */
export interface Room {
  emPx: number;
  widthEm: number;
  heightEm: number;
  /** Room for two columns. */
  isWide: boolean;
  /** Not even room for a heading and a handful of lines: a small projector whose page is zoomed to 200 %. */
  isLow: boolean;
}

/** Text that is read from the far end of a meeting room is never smaller. */
export const leastTextPx = 24;
/** A wall of 1024 × 768 is 42 letters' sizes wide and 31 high; a larger one has larger letters, not more of them. */
const usualWidthEm = 42;
const usualHeightEm = 31;

export function roomOf(widthPx: number, heightPx: number): Room {
  const emPx = Math.max(leastTextPx, Math.min(widthPx / usualWidthEm, heightPx / usualHeightEm));
  const [widthEm, heightEm] = [widthPx / emPx, heightPx / emPx];
  return { emPx, widthEm, heightEm, isWide: widthEm >= 36, isLow: heightEm < 22 };
}

/** The room of an element, anew whenever its size changes; `null` until it is on the page. */
export function useRoom(ref: RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setRoom(roomOf(element.clientWidth, element.clientHeight));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return room;
}
