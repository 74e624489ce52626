import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { WindowRole } from '#app/contract/contract.ts';
import type { Settings } from '#app/settings/settings.ts';
import type { Router } from '../api/router.ts';
import type { WindowFiles } from '../api/window-files.ts';
import type { Admission } from './admission.ts';
import { apiPrefix } from './guard.ts';
import { readJson } from './read-json.ts';
import { denialReply, fileReply, jsonReply, pageReply, type Reply } from './reply.ts';

/** Room for the largest document that the contract takes in, as base64 with its frame of JSON. */
const callLimitBytes = 81_000_000;
const otherLimitBytes = 1_000;

const callSchema = z.strictObject({ channel: z.string(), input: z.unknown() });
const admissionSchema = z.strictObject({ start: z.string().max(100) });

export interface Answering {
  router: Router;
  files: WindowFiles;
  admission: Admission;
  /** Light or dark, as the page begins. */
  theme(): Settings['theme'];
}

/** What is done about a request: answered, or given the stream of events under a session. */
export type Answer = Reply | { eventsFor: string };

/** Answers a request that has passed the guard. */
export async function answer(request: IncomingMessage, parts: Answering): Promise<Answer> {
  const { url = '' } = request;
  if (!url.startsWith(apiPrefix)) return serveFile(url, parts);
  if (url === '/api/session') return admit(request, parts.admission);

  // Before the body: who is not admitted may not make us read eighty megabytes.
  const sessionToken = String(request.headers['x-borgerhus-session'] ?? '');
  const role = parts.admission.roleOf(sessionToken);
  if (role === null) return denialReply({ status: 401 });
  if (url === '/api/call') return call(request, parts.router, role);
  if (url === '/api/events') return openEvents(request, sessionToken);
  return denialReply({ status: 404 });
}

function serveFile(url: string, { files, theme }: Answering): Reply {
  const path = url.split('?', 1)[0] ?? '';
  const file = files.get(path);
  if (!file) return denialReply({ status: 404 });
  return path === '/' ? pageReply(file, theme()) : fileReply(file);
}

async function admit(request: IncomingMessage, admission: Admission): Promise<Reply> {
  const body = await readJson(request, otherLimitBytes);
  if ('denial' in body) return denialReply(body.denial);
  const parsed = admissionSchema.safeParse(body.value);
  if (!parsed.success) return denialReply({ status: 400 });
  const admitted = admission.exchange(parsed.data.start);
  return admitted === null ? denialReply({ status: 401 }) : jsonReply(admitted);
}

async function call(request: IncomingMessage, router: Router, role: WindowRole): Promise<Reply> {
  const body = await readJson(request, callLimitBytes);
  if ('denial' in body) return denialReply(body.denial);
  const parsed = callSchema.safeParse(body.value);
  if (!parsed.success) return denialReply({ status: 400 });
  return jsonReply(await router.call(parsed.data.channel, parsed.data.input, role));
}

async function openEvents(request: IncomingMessage, sessionToken: string): Promise<Answer> {
  const body = await readJson(request, otherLimitBytes);
  return 'denial' in body ? denialReply(body.denial) : { eventsFor: sessionToken };
}
