import { Injectable } from '@nestjs/common';
import { cents, demand } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce } from '@maillage/platform-server';
import { ratingMustHold, subscriberVerdict, type SubscriberSituation } from '@maillage/workgroups-domain';
import { ServiceRepository } from '../../persistence/shared-service/service.repository.js';
import { servicePolicies } from '../../policy/shared-service/service.policies.js';
import type { RatingAsked, ServiceAsked, SubscriptionAsked } from './asked-service-acts.js';
import { GiveBackPlace } from './give-back-place.js';

/** The acts of a Mission on a service of its group. Each answers with the id of the service. */
@Injectable()
export class UseService {
  constructor(
    private readonly acts: ActOnce,
    private readonly services: ServiceRepository,
    private readonly givingBack: GiveBackPlace,
  ) {}

  /** The ticket is drawn under the lock of the service: seats and waiting list follow the order of the tickets. */
  subscribe(actor: ActingActor, input: SubscriptionAsked): Promise<string> {
    const asked = { operation: 'subscribeToService', policy: servicePolicies.subscribe, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.services.lockForPlace(transaction, actor.organisationId, input.serviceId);
      const situation = withBudget(locked.situation, input.budgetCents ?? null);
      demand(subscriberVerdict('subscribe', locked.service, situation));
      const { organisationId } = actor;
      await this.services.subscribe(transaction, locked, { organisationId, figures: situation.figures });
      return locked.service.id;
    });
  }

  leave(actor: ActingActor, input: ServiceAsked): Promise<string> {
    const asked = { operation: 'leaveService', policy: servicePolicies.subscribe, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.services.lockForPlace(transaction, actor.organisationId, input.serviceId);
      demand(subscriberVerdict('leave', locked.service, locked.situation));
      await this.givingBack.place(transaction, locked, { organisationId: actor.organisationId, byItself: true });
      return locked.service.id;
    });
  }

  rate(actor: ActingActor, input: RatingAsked): Promise<string> {
    const asked = { operation: 'rateService', policy: servicePolicies.rate, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { organisationId } = actor;
      const loaded = await this.services.load(transaction, input.serviceId, organisationId);
      const { score, comment } = input;
      demand(subscriberVerdict('rate', loaded.service, loaded.situation));
      demand(ratingMustHold({ score, comment }));
      await this.services.rate(transaction, loaded, { organisationId, score, comment });
      return loaded.service.id;
    });
  }
}

/** A Mission says its own budget: nobody above keeps it for this. */
function withBudget(situation: SubscriberSituation, budget: number | null): SubscriberSituation {
  if (budget === null) return situation;
  return { ...situation, figures: { ...situation.figures, budgetCents: cents(budget) } };
}
