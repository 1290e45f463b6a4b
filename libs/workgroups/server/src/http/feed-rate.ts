import { Injectable } from '@nestjs/common';

const window = 60_000;
const mostInWindow = 60;
const mostAddresses = 10_000;

/** Guessing is hopeless before 256 bits; this keeps one address from costing everybody else the database. */
@Injectable()
export class FeedRate {
  private readonly asked = new Map<string, { readonly since: number; readonly times: number }>();

  /** Counts a request. @returns seconds until the next is answered; 0 when this one is */
  secondsToWait(address: string, now: number = Date.now()): number {
    const before = this.asked.get(address);
    const isNew = before === undefined || now - before.since >= window;
    if (isNew && this.asked.size >= mostAddresses) this.forget(now);
    const current = isNew ? { since: now, times: 1 } : { since: before.since, times: before.times + 1 };
    this.asked.set(address, current);
    return current.times <= mostInWindow ? 0 : Math.ceil((current.since + window - now) / 1_000);
  }

  private forget(now: number): void {
    for (const [address, { since }] of this.asked) {
      if (now - since >= window) this.asked.delete(address);
    }
    if (this.asked.size >= mostAddresses) this.asked.clear();
  }
}
