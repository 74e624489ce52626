/** Pixels of the picture per pixel on the screen: sharp in print. */
const pictureScale = 3;
const marginPx = 24;
const titlePx = 40;
/** Between pictures side by side, and above each for what it shows. */
const gapPx = 32;
const captionPx = 28;

/** What the browser needs to know to draw a shape without the page's styles. */
const shapeProperties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
] as const;

/**
 * Pictures side by side as a PNG with their title above them, on light paper whatever the theme of the window: it goes
 * into a paper. Each of several has its label above it.
 *
 * Shapes go by way of an image; an image sees neither the page's styles (they are written into attributes,
 * which the page's policy allows) nor its fonts (so text is drawn straight onto the canvas).
 */
export async function svgToPng(shown: readonly SVGSVGElement[], title: string): Promise<Blob> {
  const paper = lightPaper();
  document.body.append(paper);
  try {
    const pictures = shown.map((svg) => svg.cloneNode(true) as SVGSVGElement);
    paper.append(...pictures);
    return await draw(pictures, title, getComputedStyle(paper));
  } finally {
    paper.remove();
  }
}

/** A place out of sight where the light theme's colours hold. */
function lightPaper(): HTMLElement {
  const paper = document.createElement('div');
  paper.dataset.scheme = 'light';
  paper.setAttribute('aria-hidden', 'true');
  Object.assign(paper.style, {
    position: 'fixed',
    left: '-10000px',
    top: '0',
    color: 'var(--bh-palette-text-primary)',
    backgroundColor: 'var(--bh-palette-background-default)',
  });
  return paper;
}

async function draw(
  svgs: readonly SVGSVGElement[],
  title: string,
  paper: CSSStyleDeclaration,
): Promise<Blob> {
  const sizes = svgs.map((svg) => svg.getBoundingClientRect());
  const captionHeight = svgs.length > 1 ? captionPx : 0;
  const width = sizes.reduce((sum, size) => sum + size.width, gapPx * (svgs.length - 1));
  const height = captionHeight + Math.max(...sizes.map((size) => size.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((width + 2 * marginPx) * pictureScale);
  canvas.height = Math.round((height + 2 * marginPx + titlePx) * pictureScale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(pictureScale, pictureScale);
  context.fillStyle = paper.backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = paper.color;
  context.font = `600 20px ${paper.fontFamily}`;
  context.textBaseline = 'alphabetic';
  context.fillText(title, marginPx, marginPx + titlePx / 2);
  context.translate(marginPx, marginPx + titlePx);
  for (const [index, svg] of svgs.entries()) {
    const size = sizes[index] as DOMRect;
    if (captionHeight > 0) {
      context.fillStyle = paper.color;
      context.font = `600 15px ${paper.fontFamily}`;
      context.fillText(svg.getAttribute('aria-label') ?? '', 0, captionHeight / 2);
    }
    context.translate(0, captionHeight);
    context.drawImage(await imageOf(svg, size.width, size.height), 0, 0, size.width, size.height);
    for (const text of svg.querySelectorAll('text')) drawText(context, svg, text);
    context.translate(size.width + gapPx, -captionHeight);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

async function imageOf(svg: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const original = originals[index];
    if (original) resolveStyle(original, element);
  });
  for (const text of copy.querySelectorAll('text')) text.remove();
  for (const [name, value] of Object.entries({
    xmlns: 'http://www.w3.org/2000/svg',
    width: width * pictureScale,
    height: height * pictureScale,
    viewBox: `0 0 ${width} ${height}`,
  })) {
    copy.setAttribute(name, String(value));
  }
  copy.removeAttribute('style');
  copy.removeAttribute('class');
  const address = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }),
  );
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function resolveStyle(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const property of shapeProperties) {
    const value = style.getPropertyValue(property);
    if (value !== '') copy.setAttribute(property, value);
  }
  if (style.transform.startsWith('matrix(')) copy.setAttribute('transform', style.transform);
  copy.removeAttribute('style');
  copy.removeAttribute('class');
}

function drawText(context: CanvasRenderingContext2D, svg: SVGSVGElement, text: SVGTextElement): void {
  const content = text.textContent ?? '';
  const matrix = text.getScreenCTM();
  const origin = svg.getBoundingClientRect();
  if (content === '' || !matrix) return;
  const style = getComputedStyle(text);
  const anchors: { [anchor: string]: CanvasTextAlign } = { middle: 'center', end: 'right' };
  context.save();
  context.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e - origin.left, matrix.f - origin.top);
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.textAlign = anchors[style.textAnchor] ?? 'left';
  const x = Number(text.getAttribute('x') ?? 0);
  const y = Number(text.getAttribute('y') ?? 0);
  if (style.stroke !== 'none') {
    context.strokeStyle = style.stroke;
    context.lineWidth = Number.parseFloat(style.strokeWidth);
    context.lineJoin = 'round';
    context.strokeText(content, x, y);
  }
  context.fillStyle = style.fill;
  context.fillText(content, x, y);
  context.restore();
}
