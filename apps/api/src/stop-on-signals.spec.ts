import { expect, test } from '@jest/globals';
import { EventEmitter } from 'node:events';
import { stopOnSignals } from './stop-on-signals.js';

test('a process that is told twice to stop stops once, to the end', () => {
  const told = new EventEmitter();
  let stops = 0;
  stopOnSignals(async () => {
    stops += 1;
  }, told);

  const heard = ['SIGINT', 'SIGINT', 'SIGTERM'].map((signal) => told.emit(signal));

  expect(heard).toEqual([true, true, true]);
  expect(stops).toBe(1);
});
