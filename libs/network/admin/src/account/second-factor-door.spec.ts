import { describe, expect, it } from '@jest/globals';
import { SecondFactorDoor } from './second-factor-door.js';

describe('an act that waits for a code', () => {
  it('is told that one was given, and so is another that waits at the same time', async () => {
    const door = new SecondFactorDoor();
    const first = door.ask();
    const second = door.ask();

    door.answer(true);

    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(door.isAsking()).toBe(false);
  });

  it('is told that the person gave up, and the next one asks anew', async () => {
    const door = new SecondFactorDoor();
    const first = door.ask();
    door.answer(false);

    const second = door.ask();
    door.answer(true);

    expect([await first, await second]).toEqual([false, true]);
  });

  it('tells the dialog when to open and when to close', () => {
    const door = new SecondFactorDoor();
    const seen: boolean[] = [];
    door.subscribe(() => seen.push(door.isAsking()));

    void door.ask();
    door.answer(true);

    expect(seen).toEqual([true, false]);
  });
});
