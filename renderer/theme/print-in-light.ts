/** Prints in the light theme whatever the window's is: ink on paper. */
export function printInLight(root: HTMLElement): void {
  let shown: string | undefined;
  window.addEventListener('beforeprint', () => {
    shown = root.dataset.scheme;
    root.dataset.scheme = 'light';
  });
  window.addEventListener('afterprint', () => {
    if (shown !== undefined) root.dataset.scheme = shown;
  });
}
