import { useCallback } from 'react';
import type { z } from 'zod';
import { create } from 'zustand';
import type { InputOf } from '#app/contract/contract.ts';
import type { JobKind, JobOutput, JobProgress, jobKinds } from '#app/contract/jobs.ts';
import type { CodedError } from '#app/plan/result.ts';
import type { PlanSession } from './plan-session.ts';
import { useSession } from './session-context.tsx';

/** What a job is asked, before its defaults are filled in. */
export type JobQuestion<Kind extends JobKind> = z.input<(typeof jobKinds)[Kind]['input']>;

/** How far a job has come, or what became of it. */
export type JobState<Kind extends JobKind> =
  | { status: 'running'; question: JobQuestion<Kind>; progress: JobProgress | null; isStopping: boolean }
  | { status: 'done'; question: JobQuestion<Kind>; output: JobOutput<Kind> }
  | { status: 'failed'; question: JobQuestion<Kind>; error: CodedError };

export interface JobControl<Kind extends JobKind> {
  /** `null` as long as nothing was asked, and after {@link JobControl.forget}. */
  state: JobState<Kind> | null;
  /** One that is at work already is let be. */
  start(question: JobQuestion<Kind>): void;
  /** Asks for the best so far; the state tells when it is there. */
  cancel(): void;
  /** Lets an answer go. */
  forget(): void;
}

interface Entry {
  id: string;
  state: JobState<JobKind>;
}

/** Jobs by kind and place; they go on, and their answers stay, while the reader looks at another screen. */
export const useJobs = create<{ entries: { readonly [key: string]: Entry } }>(() => ({ entries: {} }));

/**
 * A job beside the program.
 *
 * @param place what it is about (a scenario's id): each place has a job of its own
 */
export function useJob<Kind extends JobKind>(kind: Kind, place: string): JobControl<Kind> {
  const session = useSession();
  const key = `${kind} ${place}`;
  const state = useJobs(({ entries }) => entries[key]?.state ?? null) as JobState<Kind> | null;
  const start = useCallback(
    (question: JobQuestion<Kind>) => startJob(session, key, kind, question),
    [session, key, kind],
  );
  const cancel = useCallback(() => stopJob(session, key), [session, key]);
  const forget = useCallback(() => remove(key), [key]);
  return { state, start, cancel, forget };
}

/** Starts a job and follows it until it is done; one at work under the same key is let be. */
export function startJob<Kind extends JobKind>(
  session: Pick<PlanSession, 'call' | 'on'>,
  key: string,
  kind: Kind,
  question: JobQuestion<Kind>,
): void {
  if (useJobs.getState().entries[key]?.state.status === 'running') return;
  const id = crypto.randomUUID();
  const settle = (state: JobState<Kind> | null) => {
    for (const end of ends) end();
    if (useJobs.getState().entries[key]?.id !== id) return;
    if (state) put(key, { id, state: state as JobState<JobKind> });
    else remove(key);
  };
  const ends = [
    session.on('job.progress', (told) => {
      const entry = useJobs.getState().entries[key];
      if (told.id !== id || entry?.id !== id || entry.state.status !== 'running') return;
      put(key, { id, state: { ...entry.state, progress: told.progress } });
    }),
    session.on('job.done', (told) => {
      if (told.id !== id) return;
      const { result } = told;
      if (result.ok) settle({ status: 'done', question, output: result.value as JobOutput<Kind> });
      else settle({ status: 'failed', question, error: result.error });
    }),
    // An answer about a plan that is no longer open is nobody's.
    session.on('plan.replaced', () => {
      void session.call('jobs.cancel', { id });
      settle(null);
    }),
  ];
  put(key, {
    id,
    state: { status: 'running', question, progress: null, isStopping: false } as JobState<JobKind>,
  });
  const request = { id, kind, input: question } as unknown as InputOf<'jobs.start'>;
  void session.call('jobs.start', request).then((answer) => {
    if (!answer.ok) settle({ status: 'failed', question, error: answer.error });
  });
}

/** Asks a job for the best it has so far. */
export function stopJob(session: Pick<PlanSession, 'call'>, key: string): void {
  const entry = useJobs.getState().entries[key];
  if (entry?.state.status !== 'running') return;
  put(key, { ...entry, state: { ...entry.state, isStopping: true } });
  void session.call('jobs.cancel', { id: entry.id });
}

function put(key: string, entry: Entry): void {
  useJobs.setState(({ entries }) => ({ entries: { ...entries, [key]: entry } }));
}

function remove(key: string): void {
  useJobs.setState(({ entries }) => {
    const { [key]: _gone, ...rest } = entries;
    return { entries: rest };
  });
}
