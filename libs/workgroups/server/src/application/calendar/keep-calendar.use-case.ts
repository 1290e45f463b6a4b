import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type ActingActor, ActOnce, PublicAddress } from '@maillage/platform-server';
import { CalendarRepository } from '../../persistence/calendar/calendar.repository.js';
import { workshopPolicies } from '../../policy/workshop.policies.js';

export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** The secret address of somebody's calendar: told once, hashed at rest, made anew or taken away at will. */
@Injectable()
export class KeepCalendar {
  constructor(
    private readonly once: ActOnce,
    private readonly calendars: CalendarRepository,
    private readonly address: PublicAddress,
  ) {}

  /** @returns the address, which no one is told again. Asked twice under one key, it is told the first time alone */
  async make(actor: ActingActor, input: { readonly idempotencyKey: string }): Promise<string | null> {
    const asked = { operation: 'makeCalendarAddress', policy: workshopPolicies.keepCalendar, input };
    let address: string | null = null;
    await this.once.run(actor, asked, async (transaction) => {
      const secret = randomBytes(32).toString('base64url');
      await this.calendars.make(transaction, actor, hashOfSecret(secret));
      address = this.address.of(`/calendars/${secret}.ics`);
      return true;
    });
    return address;
  }

  async revoke(actor: ActingActor, input: { readonly idempotencyKey: string }): Promise<boolean> {
    const asked = { operation: 'revokeCalendarAddress', policy: workshopPolicies.keepCalendar, input };
    return this.once.run(actor, asked, async (transaction) => {
      await this.calendars.revoke(transaction, actor);
      return true;
    });
  }
}
