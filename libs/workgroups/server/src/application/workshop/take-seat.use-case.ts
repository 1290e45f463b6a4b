import { Injectable } from '@nestjs/common';
import { mayRegister, mayWithdraw, stateOfArrival } from '@maillage/workgroups-domain';
import { demand } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { WorkshopRepository } from '../../persistence/workshop/workshop.repository.js';
import { workshopPolicies } from '../../policy/workshop.policies.js';
import type { WorkshopAsked } from './asked.js';
import { WorkshopActs } from './workshop-acts.js';
import { workshopOf, type WorkshopView } from './workshop.view.js';

/**
 * Seats are taken, and given back, under the lock of the workshop's seats: the order of arrival is the order in which
 * the database let people in. A seat that is given back goes to the first in line in the same transaction.
 */
@Injectable()
export class TakeSeat {
  constructor(
    private readonly acts: WorkshopActs,
    private readonly workshops: WorkshopRepository,
  ) {}

  register(actor: ActingActor, input: WorkshopAsked): Promise<WorkshopView> {
    const asked = { operation: 'registerForWorkshop', policy: workshopPolicies.register, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const workshop = await this.workshops.lockSeats(transaction, actor, input.workshopId);
      const who = { isMeant: true, isRegistered: workshop.own !== null };
      demand(mayRegister(workshopOf(workshop), who, workshop.at));
      const state = stateOfArrival(workshop, workshop.waiting);
      const registrationId = await this.workshops.register(transaction, actor, workshop, state);
      await this.acts.tell(transaction, actor, workshop, [{ what: state, registrationId }]);
      return workshop.id;
    });
  }

  withdraw(actor: ActingActor, input: WorkshopAsked): Promise<WorkshopView> {
    const asked = { operation: 'withdrawFromWorkshop', policy: workshopPolicies.register, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const workshop = await this.workshops.lockSeats(transaction, actor, input.workshopId);
      const { own, at } = workshop;
      demand(mayWithdraw(workshopOf(workshop), own !== null, at));
      if (own === null) return workshop.id;
      await this.workshops.withdraw(transaction, own.id, at);
      const { personId, organisationId } = actor;
      const hadSeat = own.state === 'registered';
      if (hadSeat) {
        const leaving = { personId, organisationId, arrival: own.arrival };
        await this.acts.giveSeats(transaction, actor, workshop, [{ what: 'withdrawn', leaving }]);
      }
      return workshop.id;
    });
  }
}
