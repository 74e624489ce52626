import type { EventName } from '#app/contract/contract.ts';

/** One line of the stream of events; those beside the contract's are about the line itself. */
export interface EventLine {
  event: EventName | 'hello' | 'heartbeat' | 'too_many_windows';
  payload?: unknown;
}

/**
 * The lines of a stream as they come.
 *
 * @param silenceMs ends with an error when nothing comes for so long: main sends a heartbeat well before
 */
export async function* eventLines(
  body: ReadableStream<Uint8Array>,
  silenceMs: number,
): AsyncGenerator<EventLine> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await withinTime(reader.read(), silenceMs);
      if (done) return;
      text += value;
      // A large plan comes in many pieces; only its last one ends the line.
      if (!value.includes('\n')) continue;
      const lines = text.split('\n');
      text = lines.pop() ?? '';
      for (const line of lines) yield JSON.parse(line) as EventLine;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function withinTime<Value>(work: Promise<Value>, ms: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('silence')), ms);
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}
