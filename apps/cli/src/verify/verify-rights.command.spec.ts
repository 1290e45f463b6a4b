import { expect, test } from '@jest/globals';
import { CommandError } from '../command-error.js';
import { optionsOf } from './verify-rights.command.js';

test('questions are chosen by chance unless a seed is named', () => {
  expect(optionsOf([], 7)).toEqual({ json: false, thorough: false, seed: 7 });
  expect(optionsOf(['--seed', '12', '--json', '--thorough'], 7)).toEqual({ json: true, thorough: true, seed: 12 });
});

test.each([[['--sede', '12']], [['--seed']], [['--seed', 'twelve']], [['rights']]])('%j is refused', (options) => {
  expect(() => optionsOf(options)).toThrow(CommandError);
});
