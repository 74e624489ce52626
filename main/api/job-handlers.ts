import { ok } from '#app/plan/result.ts';
import type { Handlers } from './handler.ts';

/** Work beside the program. */
export const jobHandlers: Handlers<'jobs.start' | 'jobs.cancel'> = {
  'jobs.start': (request, { jobs }) => jobs.start(request),
  'jobs.cancel': ({ id }, { jobs }) => {
    jobs.cancel(id);
    return ok({});
  },
};
