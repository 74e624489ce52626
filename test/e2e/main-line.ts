import type { Page } from 'playwright-core';
import type { Channel, InputOf, OutputOf } from '#app/contract/contract.ts';
import type { Result } from '#app/plan/result.ts';

/** Asks main with what a page has to ask with: its session, or the line of its preload script. */
export async function askMain(page: Page, channel: string, input: unknown): Promise<Result<unknown>> {
  return (await page.evaluate(
    async ([name, content]) => {
      const bridge = Reflect.get(window, 'borgerhus');
      if (bridge) return bridge.call(name, content);
      const answer = await fetch('/api/call', {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-Borgerhus-Session': sessionStorage.getItem('borgerhus.session') ?? '',
        },
        body: JSON.stringify({ channel: name, input: content }),
      });
      return answer.ok ? answer.json() : { ok: false, error: { code: String(answer.status), details: {} } };
    },
    [channel, input] as const,
  )) as Result<unknown>;
}

/** The same, where main has to do it. */
export async function toldMain<Name extends Channel>(
  page: Page,
  channel: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const answer = await askMain(page, channel, input);
  if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify(answer.error)}`);
  return answer.value as OutputOf<Name>;
}
