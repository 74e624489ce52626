import type { App } from './launch.ts';

/** A reader without a mouse: keys alone, and Tab by Tab to where they want to go. */
export function keyboardOf(app: App) {
  const press = async (...keys: string[]) => {
    for (const key of keys) await app.page.keyboard.press(key);
  };
  const focused = () =>
    app.page.evaluate(() => {
      const element = document.activeElement;
      // The screen itself takes the focus when one comes to it; its text is that of everything on it.
      if (!element || element.matches('main, body')) return '';
      const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
      const label = isField ? element.labels?.[0]?.textContent : null;
      return element.getAttribute('aria-label') || label || element.textContent || '';
    });
  return {
    press,
    type: (text: string) => app.page.keyboard.type(text),
    /** Presses Tab until something of that name has the focus. */
    async tabTo(name: string | RegExp) {
      for (let step = 0; step < 120; step++) {
        const text = await focused();
        if (typeof name === 'string' ? text === name : name.test(text)) return;
        await press('Tab');
      }
      throw new Error(`Tab never comes to ${name}`);
    },
  };
}
