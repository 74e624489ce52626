import { expect, it } from 'vitest';
import { untakenName } from '#renderer/views/decisions/untaken-name.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));

it.each([
  ['nothing was frozen before', [], 'Som forelagt'],
  ['another name was', ['Som drøftet'], 'Som forelagt'],
  ['one of the day was', ['Som forelagt'], 'Som forelagt (2)'],
  [
    'several were, one of them with spaces around it',
    ['Som forelagt (2) ', 'Som forelagt'],
    'Som forelagt (3)',
  ],
  ['the first was removed', ['Som forelagt (2)'], 'Som forelagt'],
])('a frozen copy gets a name of its own when %s', (_, names, expected) => {
  expect(untakenName('Som forelagt', named(...names))).toBe(expected);
});
