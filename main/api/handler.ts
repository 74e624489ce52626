import type { z } from 'zod';
import type { Channel, channels, OutputOf } from '#app/contract/contract.ts';
import type { Result } from '#app/plan/result.ts';
import type { Desk } from '../file/desk.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { OpenPlan } from './open-plan.ts';
import type { Projector } from './projector.ts';
import type { Shell } from './shell.ts';

/** What handlers work with. */
export interface HandlerContext {
  desk: Desk;
  shell: Shell;
  open: OpenPlan;
  jobs: Jobs;
  projector: Projector;
  now(): Date;
  version: string;
  /** Where a bug is told. */
  log(line: string): void;
}

type Parsed<Name extends Channel> = z.output<(typeof channels)[Name]['input']>;

/**
 * Answers one channel; its input is parsed, its output will be.
 *
 * A handler that changes the plan does so without waiting for anything in between (session and desk are
 * synchronous), and one that waited for the user looks at the open plan anew: so calls can't get between each
 * other's steps.
 */
type Handler<Name extends Channel> = (
  input: Parsed<Name>,
  context: HandlerContext,
) => Result<OutputOf<Name>> | Promise<Result<OutputOf<Name>>>;

export type Handlers<Name extends Channel = Channel> = { readonly [Each in Name]: Handler<Each> };
