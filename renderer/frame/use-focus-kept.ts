import { type RefObject, useEffect } from 'react';

/** Where the focus is, told so that it can be found again when that is gone. */
interface Place {
  element: Element;
  /** The row or list item it stands in, and its number among what can be focused there. */
  row: Element | null;
  indexInRow: number;
  /** What stood after and before it, and after and before each element around it; innermost first. */
  around: readonly { next: Element | null; previous: Element | null }[];
}

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/**
 * What has the focus may go from the screen because it was pressed: the button that removes a row, or takes the
 * program's own figure. The browser then puts the focus nowhere, and whoever works by keyboard begins at the top again.
 * Here they go on where they were: in the next row, else in the one before, else at what stands nearest.
 */
export function useFocusKept(screen: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const main = screen.current;
    if (!main) return;
    let last: Place | null = null;
    const remember = ({ target }: FocusEvent) => {
      const isInside = target instanceof Element && target !== main && main.contains(target);
      last = isInside ? placeOf(target, main) : null;
    };
    // Whoever points at nothing wants the focus nowhere.
    const forget = () => {
      last = null;
    };
    const observer = new MutationObserver(() => {
      if (!last || last.element.isConnected || document.activeElement !== document.body) return;
      const next = nearest(last) ?? main;
      last = null;
      next.focus();
    });
    document.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', forget);
    observer.observe(main, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', forget);
      observer.disconnect();
    };
  }, [screen]);
}

function placeOf(element: Element, main: Element): Place {
  const row = element.closest('tr, li');
  const around: { next: Element | null; previous: Element | null }[] = [];
  for (let at: Element | null = element; at && at !== main; at = at.parentElement) {
    around.push({ next: at.nextElementSibling, previous: at.previousElementSibling });
  }
  return { element, row, indexInRow: row ? focusablesOf(row).indexOf(element as HTMLElement) : -1, around };
}

function nearest({ row, indexInRow, around }: Place): HTMLElement | null {
  for (const { next, previous } of around) {
    for (const beside of [next, previous]) {
      if (!beside?.isConnected) continue;
      const found = focusablesOf(beside);
      const same = beside.tagName === row?.tagName ? found[indexInRow] : undefined;
      const closest = same ?? (beside === next ? found[0] : found.at(-1));
      if (closest) return closest;
    }
  }
  return null;
}

function focusablesOf(element: Element): HTMLElement[] {
  const within = [...element.querySelectorAll<HTMLElement>(focusable)];
  return element.matches(focusable) ? [element as HTMLElement, ...within] : within;
}
