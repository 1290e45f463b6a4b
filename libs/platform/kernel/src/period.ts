/** A stretch of time, its beginning included and its end excluded. */
export interface Period {
  readonly from: Date;
  readonly until: Date;
}

/** @throws RangeError when the end is not after the beginning */
export function period(from: Date, until: Date): Period {
  if (!(from.getTime() < until.getTime())) throw new RangeError('A period ends after it begins');
  return { from, until };
}

export function contains(stretch: Period, instant: Date): boolean {
  return stretch.from.getTime() <= instant.getTime() && instant.getTime() < stretch.until.getTime();
}
