import type { Page } from 'playwright-core';

/** A drawing at one size. */
export interface Drawn {
  /** Width and height in pixels. */
  px: number;
  png: Buffer;
  /** Red, green, blue and opacity of each pixel, 0–255 each, row by row from the top. */
  rgba: Buffer;
}

/**
 * Draws a square SVG as it is looked at: at its size, without smoothing a larger picture down.
 *
 * @param page any page; nothing stays on it
 * @param margin share of the size that is left free on each side (a Mac's icons keep 100 of 1024)
 */
export async function draw(page: Page, svg: string, px: number, margin = 0): Promise<Drawn> {
  // Without a size of its own a drawing is first made at some other size.
  const inner = Math.round(px * (1 - 2 * margin));
  const sized = svg.replace('<svg ', `<svg width="${inner}" height="${inner}" `);
  const drawn = await page.evaluate(
    async ({ source, px, inner }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = px;
      canvas.height = px;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      const start = Math.round((px - inner) / 2);
      context.drawImage(image, start, start, inner, inner);
      const bytes = context.getImageData(0, 0, px, px).data;
      return { png: canvas.toDataURL('image/png'), rgba: Array.from(bytes) };
    },
    { source: `data:image/svg+xml,${encodeURIComponent(sized)}`, px, inner },
  );
  const png = Buffer.from(drawn.png.slice(drawn.png.indexOf(',') + 1), 'base64');
  return { px, png, rgba: Buffer.from(drawn.rgba) };
}
