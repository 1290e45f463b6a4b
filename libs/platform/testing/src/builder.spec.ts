import { describe, expect, it } from '@jest/globals';
import { Builder } from './builder.js';

class Gathering extends Builder<{ place: string; seats: number }, string> {
  withSeats(seats: number): this {
    return this.with({ seats });
  }
}

const aGathering = () => new Gathering({ place: 'Clairval', seats: 8 }, ({ place, seats }) => `${place}, ${seats}`);

describe('a builder', () => {
  it('states only the facts that matter and keeps its own words when it is varied', () => {
    const varied = aGathering().with({ place: 'Rochebrune' }).withSeats(3);

    expect(varied.build()).toBe('Rochebrune, 3');
  });

  it('is not changed by a variation', () => {
    const gathering = aGathering();

    gathering.withSeats(3);

    expect(gathering.build()).toBe('Clairval, 8');
  });
});
