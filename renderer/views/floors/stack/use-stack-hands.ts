import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { blocksOf, type StackBlock, type StackLayout } from '#app/pictures/stack-layout.ts';
import { isArrow, nextBlock, nextPlace, type Place, placeAt } from './stack-moves.ts';

/** A function picked up, and the place it would be put in. */
export interface Carried {
  functionId: string;
  target: Place;
}

interface HandsOptions {
  layout: StackLayout | null;
  onPlace(functionId: string, place: Place): void;
  onSelect(functionId: string): void;
  onLock(functionId: string): void;
  /** Hears what is carried, and where to. */
  onCarried(carried: Carried | null): void;
}

export interface StackHands {
  svg: RefObject<SVGSVGElement | null>;
  ghost: RefObject<SVGGElement | null>;
  carried: Carried | null;
  /** The block that is carried by pointer, for its ghost. */
  dragged: StackBlock | null;
  focusId: string | null;
  handlers: {
    onKeyDown(event: KeyboardEvent): void;
    onPointerDown(event: PointerEvent): void;
    onPointerMove(event: PointerEvent): void;
    onPointerUp(event: PointerEvent): void;
    onPointerCancel(): void;
    onFocus(event: { target: EventTarget }): void;
  };
}

interface Press {
  block: StackBlock;
  x: number;
  y: number;
  isDrag: boolean;
}

/** Pixels after which a press is a drag. */
const dragThreshold = 4;
/** Within so many pixels of the window's edge a drag scrolls, by so much at a time. */
const scrollZone = 48;
const scrollStep = 14;

/** Picking up and putting down, by pointer or keys; nothing changes before it is put down. */
export function useStackHands({ layout, onPlace, onSelect, onLock, onCarried }: HandsOptions): StackHands {
  const svg = useRef<SVGSVGElement>(null);
  const ghost = useRef<SVGGElement>(null);
  const press = useRef<Press | null>(null);
  const [carried, setCarried] = useState<Carried | null>(null);
  const [dragged, setDragged] = useState<StackBlock | null>(null);
  const [wantedFocus, setWantedFocus] = useState<string | null>(null);
  const refocus = useRef(false);
  const blocks = layout ? blocksOf(layout) : [];
  const blockOf = (id: string | null) => blocks.find(({ placed }) => placed.row.id === id) ?? null;
  const focusId = blockOf(wantedFocus)?.placed.row.id ?? blocks[0]?.placed.row.id ?? null;

  useEffect(() => onCarried(carried), [carried, onCarried]);

  const focus = (id: string | null) =>
    svg.current?.querySelector<SVGGElement>(`[data-function="${id}"]`)?.focus({ preventScroll: false });
  // A block that was put down is drawn anew elsewhere, and the keys go with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the picture is another
  useLayoutEffect(() => {
    if (!refocus.current) return;
    refocus.current = false;
    focus(focusId);
  }, [layout]);

  const release = () => {
    press.current = null;
    setCarried(null);
    setDragged(null);
  };
  // Escape ends a drag wherever the keys are.
  const isDragging = dragged !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: release does the same at every drawing
  useEffect(() => {
    if (!isDragging) return;
    const onKey = (event: globalThis.KeyboardEvent) => event.key === 'Escape' && release();
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [isDragging]);

  const put = (block: StackBlock, target: Place) => {
    release();
    if (target !== block.zoneId) onPlace(block.placed.row.id, target);
  };

  const aim = (functionId: string, target: Place) => {
    setCarried((last) =>
      last?.functionId === functionId && last.target === target ? last : { functionId, target },
    );
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const block = blockOf(carried?.functionId ?? focusId);
    if (!layout || !block || event.ctrlKey || event.metaKey || event.altKey) return;
    const { id } = block.placed.row;
    const isGrip = event.key === 'Enter' || event.key === ' ';
    if (carried && isArrow(event.key)) {
      const target = nextPlace(layout, carried.target, event.key);
      aim(id, target);
      svg.current?.querySelector(`[data-zone="${target ?? 'tray'}"]`)?.scrollIntoView({ block: 'nearest' });
    } else if (carried && isGrip) {
      refocus.current = true;
      put(block, carried.target);
    } else if (carried && event.key === 'Escape') release();
    else if (carried) return;
    else if (isArrow(event.key)) {
      const next = nextBlock(layout, id, event.key);
      setWantedFocus(next);
      focus(next);
    } else if (isGrip) aim(id, block.zoneId);
    else if (event.key.toLowerCase() === 'l') {
      refocus.current = true;
      onLock(id);
    } else if (event.key === 'Delete' && block.zoneId !== null) {
      refocus.current = true;
      put(block, null);
    } else if (event.key === 'F2') onSelect(id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const pointIn = (event: PointerEvent) => {
    const bounds = svg.current?.getBoundingClientRect();
    return { x: event.clientX - (bounds?.left ?? 0), y: event.clientY - (bounds?.top ?? 0) };
  };

  return {
    svg,
    ghost,
    carried,
    dragged,
    focusId,
    handlers: {
      onKeyDown,
      onFocus({ target }) {
        const id = target instanceof SVGElement ? target.dataset.function : undefined;
        if (id) setWantedFocus(id);
      },
      onPointerDown(event) {
        const element = event.target instanceof Element ? event.target.closest<SVGGElement>('.block') : null;
        const block = blockOf(element?.dataset.function ?? null);
        if (!block || event.button !== 0) return;
        setCarried(null);
        press.current = { block, ...pointIn(event), isDrag: false };
        svg.current?.setPointerCapture(event.pointerId);
      },
      onPointerMove(event) {
        const held = press.current;
        if (!held || !layout) return;
        const { x, y } = pointIn(event);
        if (!held.isDrag && Math.hypot(x - held.x, y - held.y) < dragThreshold) return;
        if (!held.isDrag) {
          held.isDrag = true;
          setDragged(held.block);
        }
        ghost.current?.setAttribute('transform', `translate(${x - held.x} ${y - held.y})`);
        const target = placeAt(layout, x, y);
        aim(held.block.placed.row.id, target === undefined ? held.block.zoneId : target);
        scrollNear(svg.current, event.clientY);
      },
      onPointerUp() {
        const held = press.current;
        if (!held) return;
        const target = carried?.target;
        if (held.isDrag && target !== undefined) return put(held.block, target);
        release();
        onSelect(held.block.placed.row.id);
      },
      onPointerCancel: release,
    },
  };
}

function scrollNear(svg: SVGSVGElement | null, clientY: number): void {
  const main = svg?.closest('main');
  if (!main) return;
  const { top, bottom } = main.getBoundingClientRect();
  if (clientY < top + scrollZone) main.scrollBy(0, -scrollStep);
  if (clientY > bottom - scrollZone) main.scrollBy(0, scrollStep);
}
