import { Injectable } from '@nestjs/common';
import { appendEvent, systemScope, type WriteTransaction } from '@maillage/platform-server';
import { keepsItsShare, placesOf, subscriberVerdict } from '@maillage/workgroups-domain';
import { type LockedService, ServiceRepository } from '../../persistence/shared-service/service.repository.js';
import type { SeatFreedPayload } from './service.events.js';

/** Which Mission leaves, and whether it is its own act. */
export interface Leaving {
  readonly organisationId: string;
  readonly byItself: boolean;
}

/** The way out of a service: by an act of the Mission, or because it is in the group no more. */
@Injectable()
export class GiveBackPlace {
  constructor(private readonly services: ServiceRepository) {}

  /**
   * Whoever waited first has the seat by the order of the tickets, and is told.
   *
   * @param left.byItself a Mission that is taken out of the group owes nothing of what it may use no more
   */
  async place(transaction: WriteTransaction, locked: LockedService, left: Leaving): Promise<void> {
    const { service, situation, at } = locked;
    const { organisationId, byItself } = left;
    const keepsShare = byItself && keepsItsShare(service, situation);
    await this.services.leave(transaction, locked, { organisationId, keepsShare });
    const next = situation.isSeated ? firstWaiting(locked) : undefined;
    if (next === undefined) return;
    const payload: SeatFreedPayload = { serviceId: service.id, organisationId: next };
    await appendEvent(transaction, { name: 'seatFreed', tenantId: organisationId, payload, occurredAt: at });
  }

  /** In every service of the group that a Mission leaves, while the period lasts: in the Mission's name, whoever acts. */
  inGroup(
    transaction: WriteTransaction,
    { id, tenantId }: { readonly id: string; readonly tenantId: string },
    left: Leaving,
  ): Promise<void> {
    const { organisationId } = left;
    return transaction.within(systemScope(organisationId, { counted: [tenantId] }), async (part) => {
      for (const serviceId of await this.services.lockPlacesInGroup(part, id, organisationId)) {
        const locked = await this.services.lockForPlace(part, organisationId, serviceId);
        if (subscriberVerdict('leave', locked.service, locked.situation).can) {
          await this.place(part, locked, left);
        }
      }
    });
  }
}

function firstWaiting({ service, subscriptions }: LockedService): string | undefined {
  return placesOf(service.terms.seats, subscriptions).find(({ waiting }) => waiting === 1)?.organisationId;
}
