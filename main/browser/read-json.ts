import type { IncomingMessage } from 'node:http';
import type { Denial } from './guard.ts';

/**
 * Reads a JSON body up to a limit.
 *
 * A body that comes too slowly is ended by the server's own request timeout (the stream then fails).
 *
 * @returns the value; 413 as soon as it is known to be too long, 400 when it is not JSON or breaks off
 */
export async function readJson(
  request: IncomingMessage,
  limitBytes: number,
): Promise<{ value: unknown } | { denial: Denial }> {
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) return { denial: { status: 413 } };
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limitBytes) return { denial: { status: 413 } };
      chunks.push(chunk);
    }
    return { value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { denial: { status: 400 } };
  }
}
