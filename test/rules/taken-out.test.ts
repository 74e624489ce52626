import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mutations as faults } from '../faults/mutations.ts';
import { mutations as security } from '../security/mutations.ts';

const root = resolve(import.meta.dirname, '../..');

describe('what is taken out to show that a check can fail', () => {
  it.each([
    ['faults', faults],
    ['security', security],
  ])('stands once where the list of %s says', (_list, mutations) => {
    for (const { protection, file, from } of mutations) {
      const count = readFileSync(join(root, file), 'utf8').split(from).length - 1;
      expect([protection, count]).toEqual([protection, 1]);
    }
  });
});
