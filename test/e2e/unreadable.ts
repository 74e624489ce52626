/**
 * In the page: what people at the far end of a room can't read. Text smaller than 24 pixels, text that is cut off at the
 * bottom, and anything to scroll.
 */
export function unreadable(): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement: parent, textContent } = texts.currentNode;
    if (!parent || !textContent?.trim()) continue;
    const { fontSize, visibility, clipPath } = getComputedStyle(parent);
    if (visibility === 'hidden' || clipPath !== 'none') continue;
    if (Number.parseFloat(fontSize) < 24) found.push(`${fontSize}: ${textContent}`);
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    if (range.getBoundingClientRect().bottom > window.innerHeight + 1) found.push(`cut off: ${textContent}`);
  }
  const { scrollHeight, scrollWidth } = document.documentElement;
  if (scrollHeight > window.innerHeight || scrollWidth > window.innerWidth) found.push('scrolls');
  return found;
}
