import { Injectable } from '@nestjs/common';
import { type ActStamp, cents, newId } from '@maillage/platform-kernel';
import { appendEvent, enterScope, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import {
  abandonCampaign,
  type CampaignChange,
  type CampaignTerms,
  closeCampaignOnTime,
  declareNeeds,
  draftCampaign,
  extendCampaign,
  joinCampaign,
  openCampaign,
} from '@maillage/pooling-domain';
import { campaignEvent } from '../application/pooling.events.js';
import { CampaignRepository, type LockedCampaign } from '../persistence/campaign.repository.js';
import { ParticipationRepository } from '../persistence/participation.repository.js';
import { type DemoCampaign, demoCampaigns } from './demo-campaigns.js';
import { DemoCast, demoMission, type DemoNetworkFacts } from './demo-cast.js';
import { DemoSavingsSeed } from './demo-savings.seed.js';

const day = 86_400_000;

/** Lays campaigns in each state, born of what directors say they want to pool, by the same acts as people's. */
@Injectable()
export class DemoCampaignsSeed {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly participations: ParticipationRepository,
    private readonly savings: DemoSavingsSeed,
  ) {}

  /**
   * In the transaction that lays the network, so that neither is ever without the other.
   *
   * @param transaction one that counts for others: Missions move the counters of those who coordinate
   * @param beforeEach called before each campaign; what it throws ends the laying
   * @returns the ids of the campaigns by their titles
   */
  async lay(
    transaction: WriteTransaction,
    network: DemoNetworkFacts,
    beforeEach: () => void = () => undefined,
  ): Promise<ReadonlyMap<string, string>> {
    const cast = new DemoCast(network);
    const laid = new Map<string, string>();
    for (const story of demoCampaigns(cast.regionals)) {
      beforeEach();
      laid.set(story.title, await this.tell(transaction, story, cast));
    }
    return laid;
  }

  private async tell(transaction: WriteTransaction, story: DemoCampaign, cast: DemoCast): Promise<string> {
    const coordinator = cast.organisation(story.coordinator);
    const terms = termsOf(story);
    const sign = (at: Date, reason: string | null = null): ActStamp => cast.stamp(coordinator, at, reason);
    const draftedAt = daysFromNow(Math.min(story.opensInDays, 0) - 2);
    const id = await this.draft(transaction, terms, sign(draftedAt));
    if (story.ends === 'draft') return id;

    const move = (act: (locked: LockedCampaign) => CampaignChange | null): Promise<void> =>
      this.move(transaction, { id, coordinator, act });
    await move(({ campaign, counters }) => openCampaign(campaign, counters, sign(terms.opensAt)));
    await this.answer(transaction, { id, story, cast });
    const reason = story.reason ?? null;
    const { extendedToDays } = story;
    if (extendedToDays !== undefined) {
      const extension = { closesAt: evening(extendedToDays), at: daysFromNow(story.closesInDays - 1) };
      await move(({ campaign, counters }) =>
        extendCampaign(campaign, { closesAt: extension.closesAt, counters }, sign(extension.at, reason)),
      );
    }
    if (story.ends === 'abandoned') {
      const at = daysFromNow(story.closesInDays - 3);
      await move(({ campaign, counters }) => abandonCampaign(campaign, counters, sign(at, reason)));
    }
    if (story.ends === 'closed') {
      const clock = { personId: null, name: '', organisationId: coordinator };
      await move(({ campaign, counters }) =>
        closeCampaignOnTime(campaign, counters, { ...sign(campaign.closesAt), actor: clock }),
      );
    }
    await this.savings.lay(transaction, { id, story, cast });
    return id;
  }

  private async draft(transaction: WriteTransaction, terms: CampaignTerms, stamp: ActStamp): Promise<string> {
    const coordinator = stamp.actor.organisationId;
    await transaction.rows(enterScope, valuesOf(systemScope(coordinator)));
    const eligible = await this.campaigns.whoMayJoin(transaction, coordinator, terms.eligibility);
    const drafted = draftCampaign({ id: newId(), tenantId: coordinator, terms }, eligible.length, stamp);
    await this.campaigns.add(transaction, drafted);
    return drafted.campaign.id;
  }

  private async move(
    transaction: WriteTransaction,
    {
      id,
      coordinator,
      act,
    }: { id: string; coordinator: string; act: (locked: LockedCampaign) => CampaignChange | null },
  ): Promise<void> {
    await transaction.rows(enterScope, valuesOf(systemScope(coordinator)));
    const change = act(await this.campaigns.lock(transaction, id));
    if (change === null) return;
    await this.campaigns.save(transaction, change, []);
    const isRunning = change.decision.act === 'openNeeds' && change.campaign.closesAt.getTime() > Date.now();
    if (isRunning) await appendEvent(transaction, campaignEvent('campaignOpened', change));
  }

  private async answer(
    transaction: WriteTransaction,
    { id, story, cast }: { id: string; story: DemoCampaign; cast: DemoCast },
  ): Promise<void> {
    const others = cast.missionsFor(story.eligibility, [story.coordinator, demoMission]);
    const answering = story.withOurs === true ? [cast.ours, ...others] : others;
    const { declared = 0, unshared = 0, typicalNeed, opensInDays } = story;
    const joined = story.joined + (story.withOurs === true ? 1 : 0);
    for (const [index, mission] of answering.slice(0, joined + declared).entries()) {
      const stamp = cast.stamp(mission, new Date(daysFromNow(opensInDays + 1).getTime() + index * 3_600_000));
      await this.answerOf(transaction, id, stamp, {
        joins: index < joined,
        sharesQuantities: index >= unshared,
        firm: Math.max(1, typicalNeed + (((index * 7) % 11) - 5) * Math.ceil(typicalNeed / 12)),
      });
    }
  }

  private async answerOf(
    transaction: WriteTransaction,
    id: string,
    stamp: ActStamp,
    { joins, sharesQuantities, firm }: { joins: boolean; sharesQuantities: boolean; firm: number },
  ): Promise<void> {
    const mission = stamp.actor.organisationId;
    await transaction.rows(enterScope, valuesOf(systemScope(mission)));
    const locked = await this.campaigns.lock(transaction, id);
    const member = await this.participations.situationOf(transaction, mission, locked);
    const needs = locked.campaign.lines.map(({ id: lineId, referencePriceCents }) => ({
      ...{ lineId, firm, probable: Math.floor(firm / 6), maximum: firm + Math.floor(firm / 4) },
      currentPriceCents: referencePriceCents === null ? null : cents(Math.round(referencePriceCents * 1.06)),
    }));
    const sent = { participationId: newId(), needs, sharesQuantities };
    const change = (joins ? joinCampaign : declareNeeds)(locked.campaign, member, sent, stamp);
    await this.participations.save(transaction, change);
  }
}

function termsOf({
  lines,
  minimum,
  eligibility,
  seats,
  opensInDays,
  closesInDays,
  ...story
}: DemoCampaign): CampaignTerms {
  const { family, title, description } = story;
  return {
    ...{ family, title, description },
    lines: lines.map(([label, unit, price]) => ({
      ...{ id: newId(), label, unit },
      referencePriceCents: price === null ? null : cents(price),
    })),
    minimum: { kind: minimum[0], value: minimum[1] },
    seats: seats ?? null,
    opensAt: daysFromNow(opensInDays),
    closesAt: evening(closesInDays),
    eligibility: { regionCodes: [], organisationIds: [], restricted: false, ...eligibility },
  };
}

function daysFromNow(days: number): Date {
  return new Date(new Date().setUTCHours(8, 0, 0, 0) + days * day);
}

/** Five in the evening, universal time: six in Paris in winter. */
function evening(days: number): Date {
  return new Date(daysFromNow(days).getTime() + 9 * 3_600_000);
}
