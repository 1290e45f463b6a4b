import { Injectable } from '@nestjs/common';
import { cents } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent, onceForKey, TenantDatabase } from '@maillage/platform-server';
import { closeSavings, keepSavings, savingsResult, toldResult } from '@maillage/pooling-domain';
import { SavingsRepository } from '../../persistence/savings/savings.repository.js';
import { poolingPolicies } from '../../policy/pooling.policies.js';
import type { SavingsAsked, SavingsFiguresAsked } from './asked-savings-acts.js';
import { savingLines } from './savings.view.js';

/** The acts of who coordinates: the figures of the purchase, and the day on which they count. Each answers with the campaign's id. */
@Injectable()
export class KeepSavings {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly savings: SavingsRepository,
  ) {}

  keep(actor: ActingActor, input: SavingsFiguresAsked): Promise<string> {
    const asked = { operation: 'keepCampaignSavings', policy: poolingPolicies.keepSavings, input };
    return onceForKey(this.tenants, actor, asked, async (transaction) => {
      const { row, situation, at } = await this.savings.lockFor(transaction, actor, 'keepSavings', input.campaignId);
      const { startsOn, months, feeCents, source } = input;
      const paid = input.paid.map(({ organisationId, amountCents }) => ({
        ...{ organisationId, amountCents: cents(amountCents) },
      }));

      const kept = keepSavings(row, situation, { startsOn, months, feeCents: cents(feeCents), source, paid });

      await this.savings.save(transaction, kept, at);
      if (row.savings === null) {
        const payload = { campaignId: row.id };
        await appendEvent(transaction, { name: 'savingsBegun', tenantId: row.tenantId, payload, occurredAt: at });
      }
      return row.id;
    });
  }

  close(actor: ActingActor, input: SavingsAsked): Promise<string> {
    const asked = { operation: 'closeCampaignSavings', policy: poolingPolicies.closeSavings, input };
    return onceForKey(this.tenants, actor, asked, async (transaction) => {
      const { row, situation, at } = await this.savings.lockFor(transaction, actor, 'closeSavings', input.campaignId);

      const closed = closeSavings(row.savings, situation);

      const result = toldResult(savingsResult(savingLines(row)));
      await this.savings.close(transaction, closed, { by: actor.name, result }, at);
      const payload = { campaignId: row.id };
      await appendEvent(transaction, { name: 'savingsClosed', tenantId: row.tenantId, payload, occurredAt: at });
      return row.id;
    });
  }
}
