import { Injectable } from '@nestjs/common';
import { campaignMustHold, dayOfUnion, type LabelCampaignAct, mayActOnCampaign } from '@maillage/labelling-domain';
import { demand, DomainError, isId, newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  appendEvent,
  type AskedAct,
  onceForKey,
  StampSource,
  systemScope,
  TenantDatabase,
  type WriteTransaction,
} from '@maillage/platform-server';
import { LabelCampaignRepository, type LoadedCampaign } from '../../persistence/campaigns/campaign.repository.js';
import { campaignPolicies } from '../../policy/label-campaign.policies.js';
import { labelCampaignEvent } from './label-campaign.events.js';
import { campaignView, type LabelCampaignView } from './label-campaign.view.js';

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

  open(actor: ActingActor, input: OpeningAsked): Promise<LabelCampaignView> {
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
        return { id, at };
      },
    );
  }

  remind(actor: ActingActor, input: CampaignNamed): Promise<LabelCampaignView> {
    const asked = { operation: 'remindLabelCampaign', policy: campaignPolicies.remind, input };
    return this.run(actor, asked, async (transaction) => {
      const { campaign, at } = await this.ledFor(transaction, actor, { id: input.campaignId, act: 'remind' });
      await this.campaigns.mark(transaction, campaign.id, { remindedAt: at });
      const event = { tenantId: actor.organisationId, id: campaign.id, at };
      await appendEvent(transaction, labelCampaignEvent('labelCampaignReminded', event));
      return { id: campaign.id, at };
    });
  }

  /** Nobody is reminded any more; the cycles that it opened go on. */
  close(actor: ActingActor, input: CampaignNamed): Promise<LabelCampaignView> {
    const asked = { operation: 'closeLabelCampaign', policy: campaignPolicies.close, input };
    return this.run(actor, asked, async (transaction) => {
      const { campaign, at } = await this.ledFor(transaction, actor, { id: input.campaignId, act: 'close' });
      await this.closed(transaction, campaign, at);
      return { id: campaign.id, at };
    });
  }

  /** The clock closes a campaign after its last day. May come twice: it then finds nothing to close. */
  closeOverdue({ id, tenantId }: Pick<LoadedCampaign, 'id' | 'tenantId'>): Promise<void> {
    return this.tenants.write(systemScope(tenantId), async (transaction) => {
      await this.closed(transaction, { id, tenantId }, await this.stamps.after(transaction));
    });
  }

  /** One that is closed already stays as it is. */
  private async closed(
    transaction: WriteTransaction,
    { id, tenantId }: Pick<LoadedCampaign, 'id' | 'tenantId'>,
    at: Date,
  ): Promise<void> {
    if (!(await this.campaigns.close(transaction, id, at))) return;
    await appendEvent(transaction, labelCampaignEvent('labelCampaignClosed', { tenantId, id, at }));
  }

  /**
   * The campaign, locked, at the instant at which the act may be done.
   *
   * @throws DomainError NOT_FOUND, FORBIDDEN for who sees it without leading it, or the reason why not now
   */
  private async ledFor(
    transaction: WriteTransaction,
    actor: ActingActor,
    { id, act }: { id: string; act: LabelCampaignAct },
  ): Promise<{ readonly campaign: LoadedCampaign; readonly at: Date }> {
    if (isId(id)) await this.campaigns.lock(transaction, id);
    const at = await this.stamps.after(transaction);
    const campaign = isId(id) ? await this.campaigns.load(transaction, id) : undefined;
    if (campaign === undefined) throw new DomainError('NOT_FOUND');
    if (campaign.tenantId !== actor.organisationId) {
      throw new DomainError('FORBIDDEN', { reason: 'notYourCampaign', act, role: actor.role });
    }
    demand(mayActOnCampaign(campaign, act, at));
    return { campaign, at };
  }

  private run(
    actor: ActingActor,
    asked: AskedAct,
    work: (transaction: WriteTransaction) => Promise<{ readonly id: string; readonly at: Date }>,
  ): Promise<LabelCampaignView> {
    return onceForKey(this.tenants, actor, asked, async (transaction) => {
      const { id, at } = await work(transaction);
      const row = await this.campaigns.one(transaction, id);
      if (row === undefined) throw new DomainError('NOT_FOUND');
      return campaignView({ ...row, now: at }, actor);
    });
  }
}
