import { Injectable } from '@nestjs/common';
import {
  type ActingActor,
  cellsOf,
  ExportableList,
  type ExportPage,
  type ExportPlace,
  readListed,
  type ReadTransaction,
  type SheetCell,
} from '@maillage/platform-server';
import { campaignFamilies, campaignStates } from '@maillage/pooling-domain';
import { z } from 'zod';
import { type CampaignFilter, CampaignReader } from '../persistence/campaign.reader.js';
import { type CampaignView, campaignView } from './campaign.view.js';

const shape = z.strictObject({
  filter: z.strictObject({
    state: z.enum(campaignStates).nullish(),
    family: z.enum(campaignFamilies).nullish(),
    openToUs: z.boolean().nullish(),
    ledByUs: z.boolean().nullish(),
    joinedByUs: z.boolean().nullish(),
    text: z.string().max(200).nullish(),
  }),
});

const cellOf = {
  title: ({ title }) => title,
  family: ({ family }) => family,
  state: ({ state }) => state,
  coordinator: ({ coordinator }) => coordinator.name,
  opensAt: ({ opensAt, coordinator }) => wallTime(opensAt, coordinator.timeZone),
  closesAt: ({ closesAt, coordinator }) => wallTime(closesAt, coordinator.timeZone),
  eligible: ({ gauge }) => gauge.eligible,
  members: ({ gauge }) => gauge.members,
  declared: ({ gauge }) => gauge.declared,
  firm: ({ gauge }) => gauge.firm,
  seats: ({ seats }) => seats,
  answer: ({ ours }) => ours?.state ?? null,
} as const satisfies Record<string, (campaign: CampaignView) => SheetCell>;

/** The list of campaigns as its screen has it: what is withheld there is withheld here. */
@Injectable()
export class CampaignListExport extends ExportableList<CampaignFilter> {
  readonly name = 'campaigns';
  readonly capability = 'readCampaigns';
  readonly columns = Object.keys(cellOf);

  constructor(private readonly campaigns: CampaignReader) {
    super();
  }

  filterOf(asked: unknown): CampaignFilter {
    return readListed(shape, asked).filter;
  }

  async count(reads: ReadTransaction, filter: CampaignFilter, actor: ActingActor): Promise<number> {
    const { total } = await this.campaigns.page(reads, actor, { first: 1 }, filter);
    return total;
  }

  async page(reads: ReadTransaction, filter: CampaignFilter, { after, actor }: ExportPlace): Promise<ExportPage> {
    const { rows, endCursor, hasMore } = await this.campaigns.page(reads, actor, { first: 100, after }, filter);
    return { endCursor, hasMore, rows: rows.map((row) => cellsOf(cellOf, campaignView(row, actor))) };
  }
}

/** As the coordinator's clock says it: 2026-12-04 18:00. */
function wallTime(at: Date | string, timeZone: string): string {
  const parts = { dateStyle: 'short', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat('sv-SE', parts).format(new Date(at));
}
