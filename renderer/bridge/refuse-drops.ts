/**
 * Refuses files and links that are dropped on the window: a browser would show them in its place, or open them beside it.
 * Text may be dropped into a field as ever.
 */
export function refuseDrops(page: Window): void {
  const refuse = (event: DragEvent) => {
    const kinds = event.dataTransfer?.types ?? [];
    if (!kinds.includes('Files') && !kinds.includes('text/uri-list')) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
  };
  page.addEventListener('dragover', refuse);
  page.addEventListener('drop', refuse);
}
