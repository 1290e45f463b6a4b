import { Injectable } from '@nestjs/common';
import { campaignMustHold, mayRemind } from '@maillage/labelling-domain';
import { demand, DomainError, isId, newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  appendEvent,
  idempotent,
  type Policy,
  StampSource,
  TenantDatabase,
  writeScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import { type LabelCampaignRow, LabelCampaignRepository } from '../../persistence/campaigns/campaign.repository.js';
import { campaignPolicies } from '../../policy/label-campaign.policies.js';
import { dayOfUnion } from '../label/day-of-union.js';
import { labelCampaignEvent } from './label-campaign.events.js';

export interface OpeningAsked {
  readonly idempotencyKey: string;
  readonly frameworkId: string;
  readonly title: string;
  readonly finishBy: string;
  /** Those named; without a list, those below with neither a cycle at work nor a label, in the region if one is given. */
  readonly organisationIds?: readonly string[] | null;
  readonly regionCode?: string | null;
}

export interface CampaignNamed {
  readonly idempotencyKey: string;
  readonly campaignId: string;
}

/** A campaign calls many at once: it is written in one act, and the cycles are opened by its event, one by one. */
@Injectable()
export class LabelCampaigns {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly stamps: StampSource,
    private readonly campaigns: LabelCampaignRepository,
  ) {}

  open(actor: ActingActor, input: OpeningAsked): Promise<LabelCampaignRow> {
    return this.run(
      actor,
      { operation: 'openLabelCampaign', policy: campaignPolicies.open, input },
      async (transaction) => {
        const at = await this.stamps.after(transaction);
        if (!isId(input.frameworkId)) throw new DomainError('NOT_FOUND');
        const below = actor.visible.filter((id) => id !== actor.organisationId);
        const named = input.organisationIds ?? null;
        const scope = { below, regionCode: input.regionCode ?? null };
        const audience =
          named === null
            ? await this.campaigns.unengaged(transaction, input.frameworkId, scope)
            : [...new Set(named)].filter(isId);
        demand(campaignMustHold({ ...input, organisationIds: audience }, new Set(below), dayOfUnion(at)));
        const id = newId(at);
        const { organisationId, name } = actor;
        const values = [id, organisationId, input.title.trim(), input.frameworkId, input.finishBy, audience, at, name];
        if (!(await this.campaigns.add(transaction, values))) throw new DomainError('NOT_FOUND');
        await appendEvent(transaction, labelCampaignEvent('labelCampaignOpened', { tenantId: organisationId, id, at }));
        return id;
      },
    );
  }

  remind(actor: ActingActor, input: CampaignNamed): Promise<LabelCampaignRow> {
    const asked = { operation: 'remindLabelCampaign', policy: campaignPolicies.remind, input };
    return this.run(actor, asked, async (transaction) => {
      const at = await this.stamps.after(transaction);
      const campaign = isId(input.campaignId) ? await this.campaigns.load(transaction, input.campaignId) : undefined;
      if (campaign === undefined) throw new DomainError('NOT_FOUND');
      if (campaign.tenantId !== actor.organisationId) {
        throw new DomainError('FORBIDDEN', { reason: 'notYourCampaign', act: 'remind', role: actor.role });
      }
      demand(mayRemind(campaign, at));
      await this.campaigns.mark(transaction, campaign.id, { remindedAt: at });
      const event = { tenantId: actor.organisationId, id: campaign.id, at };
      await appendEvent(transaction, labelCampaignEvent('labelCampaignReminded', event));
      return campaign.id;
    });
  }

  private run(
    actor: ActingActor,
    { operation, policy, input }: { operation: string; policy: Policy; input: { readonly idempotencyKey: string } },
    work: (transaction: WriteTransaction) => Promise<string>,
  ): Promise<LabelCampaignRow> {
    const { idempotencyKey: key, ...asked } = input;
    const request = { personId: actor.personId, key, operation, payload: { for: actor.organisationId, asked } };
    return this.tenants.write(writeScope(actor, policy), (transaction) =>
      idempotent(transaction, request, async () => {
        const row = await this.campaigns.one(transaction, await work(transaction));
        if (row === undefined) throw new DomainError('NOT_FOUND');
        return row;
      }),
    );
  }
}
