/** Where the present instant comes from. Domain code never reads the time itself: it is given an instant. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
