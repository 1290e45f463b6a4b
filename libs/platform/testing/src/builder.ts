/**
 * The base of the builders of tests: a value with sensible facts, of which a test states only those that matter.
 * A builder is never changed, so that one can be kept and varied: `aCampaign().with({ seats: 12 }).build()`.
 */
export class Builder<Facts extends object, Built> {
  constructor(
    protected readonly facts: Facts,
    private readonly make: (facts: Facts) => Built,
  ) {}

  with(facts: Partial<Facts>): this {
    const varied: this = Object.create(Object.getPrototypeOf(this));
    return Object.assign(varied, this, { facts: { ...this.facts, ...facts } });
  }

  build(): Built {
    return this.make(this.facts);
  }
}
