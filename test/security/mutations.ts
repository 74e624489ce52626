import type { Mutation } from '../mutations/take-out.ts';
import { contractAndFileMutations } from './mutations-of-contract-and-files.ts';
import { browserShellMutations } from './mutations-of-the-browser-shell.ts';
import { windowMutations } from './window/mutations.ts';

/** Every protection that is taken out, and the specs that must notice. */
export const mutations: readonly Mutation[] = [
  ...contractAndFileMutations,
  ...browserShellMutations,
  ...windowMutations,
];
