import { Injectable } from '@nestjs/common';
import { cents, demand, DomainError, newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, stampOf, StampSource } from '@maillage/platform-server';
import {
  draftService,
  editService,
  mayShareServices,
  moveService,
  type ServiceTerms,
  shareCosts,
} from '@maillage/workgroups-domain';
import { ServiceRepository } from '../../persistence/shared-service/service.repository.js';
import { servicePolicies } from '../../policy/shared-service/service.policies.js';
import type { ServiceAsked, ServiceDraftAsked, ServiceEditAsked, ServiceTermsAsked } from './asked-service-acts.js';

/** The acts of who runs a shared service. Each answers with its id. */
@Injectable()
export class RunService {
  constructor(
    private readonly acts: ActOnce,
    private readonly services: ServiceRepository,
    private readonly stamps: StampSource,
  ) {}

  draft(actor: ActingActor, input: ServiceDraftAsked): Promise<string> {
    const asked = { operation: 'draftSharedService', policy: servicePolicies.run, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { groupId } = input;
      const { tenantId, ...group } = await this.services.groupOf(transaction, groupId);
      if (tenantId !== actor.organisationId) {
        throw new DomainError('FORBIDDEN', { reason: 'notYourGroup', act: 'edit', role: actor.role });
      }
      demand(mayShareServices(group));
      const stamp = stampOf(actor, await this.stamps.after(transaction));

      const drafted = draftService({ id: newId(), tenantId, groupId, terms: termsOf(input.terms) }, stamp);

      await this.services.add(transaction, drafted);
      return drafted.service.id;
    });
  }

  edit(actor: ActingActor, input: ServiceEditAsked): Promise<string> {
    const asked = { operation: 'editSharedService', policy: servicePolicies.run, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { service, at } = await this.services.lockFor(transaction, actor, 'edit', input.serviceId);
      await this.services.save(transaction, editService(service, termsOf(input.terms), stampOf(actor, at)));
      return service.id;
    });
  }

  open(actor: ActingActor, input: ServiceAsked): Promise<string> {
    return this.moved(actor, input, { operation: 'openSharedService', act: 'open' });
  }

  end(actor: ActingActor, input: ServiceAsked): Promise<string> {
    return this.moved(actor, input, { operation: 'endSharedService', act: 'end' });
  }

  /** Those that have a seat, or left it during the period, share the cost; each reads its own line, with how it came about. */
  shareCosts(actor: ActingActor, input: ServiceAsked): Promise<string> {
    const asked = { operation: 'shareServiceCosts', policy: servicePolicies.run, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.services.lockFor(transaction, actor, 'shareCosts', input.serviceId);
      const { service, at } = locked;
      const change = moveService(service, 'shareCosts', stampOf(actor, at));

      const lines = shareCosts(service.terms, await this.services.sharersOf(transaction, locked));

      await this.services.saveCosts(transaction, change, lines);
      return service.id;
    });
  }

  private moved(
    actor: ActingActor,
    input: ServiceAsked,
    { operation, act }: { readonly operation: string; readonly act: 'open' | 'end' },
  ): Promise<string> {
    return this.acts.run(actor, { operation, policy: servicePolicies.run, input }, async (transaction) => {
      const { service, at } = await this.services.lockFor(transaction, actor, act, input.serviceId);
      await this.services.save(transaction, moveService(service, act, stampOf(actor, at)));
      return service.id;
    });
  }
}

function termsOf({ costCents, keyParts, ...terms }: ServiceTermsAsked): ServiceTerms {
  const { kind, title, description, serviceLevel, seats, startsOn, endsOn } = terms;
  return {
    ...{ kind, title: title.trim(), description: description.trim(), serviceLevel: serviceLevel.trim() },
    ...{ seats, startsOn, endsOn, costCents: cents(costCents) },
    keyParts: keyParts.map(({ key, percent }) => ({ key, percent })),
  };
}
