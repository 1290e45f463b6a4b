import { Injectable } from '@nestjs/common';
import { cents, demand } from '@maillage/platform-kernel';
import { type ActingActor, onceForKey, TenantDatabase } from '@maillage/platform-server';
import { giveReference, savingsVerdict } from '@maillage/pooling-domain';
import { SavingsRepository } from '../../persistence/savings/savings.repository.js';
import { poolingPolicies } from '../../policy/pooling.policies.js';
import type { ReferenceAsked, SavingsAsked } from './asked-savings-acts.js';

/** What a Mission paid before: it says so itself, and takes it back as long as nothing is closed. */
@Injectable()
export class GiveReference {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly savings: SavingsRepository,
  ) {}

  give(actor: ActingActor, input: ReferenceAsked): Promise<string> {
    const asked = { operation: 'giveSavingReference', policy: poolingPolicies.giveReference, input };
    return onceForKey(this.tenants, actor, asked, async (transaction) => {
      const locked = await this.savings.lockFor(transaction, actor, 'giveReference', input.campaignId);
      const { months, source } = input;
      const isMember = locked.situation.joined.includes(actor.organisationId);

      const reference = giveReference(locked.situation, isMember, {
        ...{ amountCents: cents(input.amountCents), months, source },
      });

      await this.savings.give(transaction, locked, actor, reference);
      return locked.row.id;
    });
  }

  withdraw(actor: ActingActor, input: SavingsAsked): Promise<string> {
    const asked = { operation: 'withdrawSavingReference', policy: poolingPolicies.giveReference, input };
    return onceForKey(this.tenants, actor, asked, async (transaction) => {
      const { organisationId } = actor;
      const { row, situation } = await this.savings.lockFor(transaction, actor, 'withdrawReference', input.campaignId);
      const isMember = situation.joined.includes(organisationId);
      const hasReference = row.references.some((one) => one.organisationId === organisationId);
      demand(savingsVerdict('withdrawReference', situation, { isMember, hasReference }));
      await this.savings.withdraw(transaction, row.id, organisationId);
      return row.id;
    });
  }
}
