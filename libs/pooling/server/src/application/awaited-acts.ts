import { Injectable } from '@nestjs/common';
import type { ActingActor, ReadTransaction } from '@maillage/platform-server';
import { type CampaignAct, campaignGauge } from '@maillage/pooling-domain';
import { campaignOf, countersOf } from './campaign-facts.js';
import { type CampaignView, campaignView } from './campaign.view.js';
import { CampaignReader, type CampaignRow } from '../persistence/campaign.reader.js';

export interface AwaitedAct {
  readonly act: CampaignAct;
  readonly campaign: CampaignView;
  readonly dueAt: Date;
}

const longestList = 50;
const extensionNoticeDays = 7;

/** What the campaigns await from an organisation: an answer from a Mission, the next step from a coordinator. */
@Injectable()
export class AwaitedActs {
  constructor(private readonly campaigns: CampaignReader) {}

  async of(reads: ReadTransaction, actor: ActingActor): Promise<AwaitedAct[]> {
    const page = { first: longestList };
    const open = actor.capabilities.has('declareNeeds')
      ? await this.campaigns.page(reads, actor, page, { openToUs: true })
      : { rows: [] };
    const led = actor.capabilities.has('coordinateCampaigns')
      ? await this.campaigns.page(reads, actor, page, { ledByUs: true })
      : { rows: [] };
    const awaited = [
      ...open.rows.filter(awaitsAnswer).map((row) => ({ act: answerOf(actor), row, dueAt: row.closesAt })),
      ...led.rows.flatMap((row) => nextStepOf(row) ?? []),
    ];
    return awaited
      .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime())
      .map(({ act, row, dueAt }) => ({ act, dueAt, campaign: campaignView(row, actor) }));
  }
}

function awaitsAnswer({ ours }: CampaignRow): boolean {
  return ours === null || ours.state === 'declared';
}

/** A project officer declares; who may engage the Mission joins. */
function answerOf(actor: ActingActor): CampaignAct {
  return actor.capabilities.has('joinCampaigns') ? 'join' : 'declareNeeds';
}

function nextStepOf(row: CampaignRow): { act: CampaignAct; row: CampaignRow; dueAt: Date } | undefined {
  if (row.state === 'draft') return { act: 'openNeeds', row, dueAt: row.opensAt };
  if (row.state !== 'needsOpen') return undefined;
  if (campaignGauge(campaignOf(row), countersOf(row)).minimumReached)
    return { act: 'closeNeeds', row, dueAt: row.closesAt };
  const closesSoon = row.closesAt.getTime() - row.now.getTime() < extensionNoticeDays * 86_400_000;
  return closesSoon && !row.extended ? { act: 'extend', row, dueAt: row.closesAt } : undefined;
}
