import { Injectable } from '@nestjs/common';
import {
  CampaignDrafting,
  type DraftingActor,
  type DraftingTransaction,
  type WantedCampaign,
} from '@maillage/pooling-contract';
import { DomainError, newId } from '@maillage/platform-kernel';
import { type CampaignTerms, draftCampaign } from '@maillage/pooling-domain';
import { CampaignRepository, demandActiveCoordinator } from '../persistence/campaign.repository.js';
import { capabilityOfAct } from '../policy/pooling.policies.js';

const dayInMs = 86_400_000;
const firstMinimum = 3;

/** A draft that another context proposes, by the rules of every draft, in the transaction of who asks. */
@Injectable()
export class DraftProposedCampaign extends CampaignDrafting {
  constructor(private readonly campaigns: CampaignRepository) {
    super();
  }

  override async draft(
    transaction: DraftingTransaction,
    actor: DraftingActor,
    wanted: WantedCampaign & { readonly at: Date },
  ): Promise<string> {
    const capability = capabilityOfAct.edit;
    if (!actor.capabilities.has(capability)) {
      throw new DomainError('FORBIDDEN', { reason: 'capabilityMissing', capability, role: actor.role });
    }
    const { organisationId: tenantId, personId, name } = actor;
    const terms = termsOf(wanted);
    const { eligible, coordinator } = await this.campaigns.draftingFacts(transaction, tenantId, terms.eligibility);
    demandActiveCoordinator('edit', coordinator);
    const minimum = { ...terms.minimum, value: Math.max(1, Math.min(firstMinimum, eligible.length)) };

    const drafted = draftCampaign({ id: newId(), tenantId, terms: { ...terms, minimum } }, eligible.length, {
      ...{ decisionId: newId(wanted.at), at: wanted.at, reason: null },
      actor: { personId, name, organisationId: tenantId },
    });

    await this.campaigns.add(transaction, drafted);
    return drafted.campaign.id;
  }
}

/** Dates, minimum and lines to begin with: the coordinator reads them again before the campaign opens. */
function termsOf({
  family,
  title,
  description,
  unit,
  organisationIds,
  at,
}: WantedCampaign & { at: Date }): CampaignTerms {
  return {
    ...{ family, title, description, seats: null },
    lines: [{ id: newId(), label: title, unit, referencePriceCents: null }],
    minimum: { kind: 'members', value: firstMinimum },
    opensAt: new Date(at.getTime() + 7 * dayInMs),
    closesAt: new Date(at.getTime() + 37 * dayInMs),
    eligibility: { kind: 'organisations', regionCodes: [], organisationIds, restricted: false },
  };
}
