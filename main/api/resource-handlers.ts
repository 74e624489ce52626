import { ok } from '#app/plan/result.ts';
import { resources } from '../resources.ts';
import type { Handlers } from './handler.ts';

/** What ships with the program for plans to start from. */
export const resourceHandlers: Handlers<
  | 'resources.catalogue'
  | 'resources.checklist'
  | 'resources.phases'
  | 'resources.competences'
  | 'resources.reportTemplates'
> = {
  'resources.catalogue': () => ok(resources.catalogue()),
  'resources.checklist': () => ok(resources.checklist()),
  'resources.phases': () => ok(resources.phases()),
  'resources.competences': () => ok(resources.competences()),
  'resources.reportTemplates': () => ok(resources.reportTemplates()),
};
