import { describe, expect, it } from '@jest/globals';
import { IdempotencyKeeper, randomKey } from './idempotency.js';

describe('the key of an act', () => {
  it('stays the same when the same payload is sent again', () => {
    const keeper = new IdempotencyKeeper();
    expect(keeper.keyFor({ firm: 58 })).toBe(keeper.keyFor({ firm: 58 }));
  });

  it('changes with the payload', () => {
    const keeper = new IdempotencyKeeper();
    expect(keeper.keyFor({ firm: 58 })).not.toBe(keeper.keyFor({ firm: 60 }));
  });

  it('is new once the act has succeeded', () => {
    const keeper = new IdempotencyKeeper();
    const first = keeper.keyFor({ firm: 58 });
    keeper.settle();
    expect(keeper.keyFor({ firm: 58 })).not.toBe(first);
  });

  it('has the form of a UUID without a secure context too', () => {
    const secure = crypto.randomUUID;
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    const key = randomKey();
    Object.defineProperty(crypto, 'randomUUID', { value: secure, configurable: true });
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
