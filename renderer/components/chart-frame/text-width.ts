let context: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** Width of a text in pixels; `font` as CSS writes it. SVG neither wraps nor shortens by itself. */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context ??= document.createElement('canvas').getContext('2d');
    if (!context) return text.length * 7;
    context.font = font;
    width = context.measureText(text).width;
    // The page's font may still be loading; what is measured then must not be kept.
    if (document.fonts.status === 'loaded') widths.set(key, width);
  }
  return width;
}

/** The text, shortened with an ellipsis until it fits. */
export function fitText(text: string, maxWidth: number, font: string): string {
  if (textWidth(text, font) <= maxWidth) return text;
  let length = text.length - 1;
  while (length > 1 && textWidth(`${text.slice(0, length).trimEnd()}…`, font) > maxWidth) length--;
  return `${text.slice(0, length).trimEnd()}…`;
}
