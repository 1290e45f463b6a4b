import { Injectable } from '@nestjs/common';
import type { ReadTransaction, WriteTransaction } from '@maillage/platform-server';
import { members } from '../steering/progress.sql.js';

/** How far those that were called are. */
export interface LabelCampaignRow {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly title: string;
  readonly frameworkTitle: string;
  readonly finishBy: string;
  readonly openedAt: Date;
  readonly openedBy: string;
  readonly remindedAt: Date | null;
  readonly closedAt: Date | null;
  readonly called: number;
  readonly opened: number;
  readonly finished: number;
  readonly applied: number;
  readonly now: Date;
}

export interface LoadedCampaign {
  readonly id: string;
  readonly tenantId: string;
  readonly title: string;
  readonly frameworkId: string;
  readonly finishBy: string;
  readonly audience: readonly string[];
  readonly remindedAt: Date | null;
  readonly closedAt: Date | null;
}

const columns = `campaign.id, campaign.tenant_id as "organisationId", card.name as "organisationName", campaign.title,
    framework.title as "frameworkTitle", campaign.finish_by::text as "finishBy", campaign.opened_at as "openedAt",
    campaign.opened_by as "openedBy", campaign.reminded_at as "remindedAt", campaign.closed_at as "closedAt",
    cardinality(campaign.audience) as called, progress.opened, progress.finished, progress.applied,
    clock_timestamp() as now`;
const joins = `join network.organisation_card card on card.id = campaign.tenant_id
  join labelling.framework_version version on version.id = campaign.framework_version_id
  join labelling.framework framework on framework.id = version.framework_id
  left join lateral (select count(*)::int as opened, count(cycle.assessed_at)::int as finished,
      count(cycle.applied_at)::int as applied
    from labelling.cycle where cycle.campaign_id = campaign.id) progress on true`;

const page = {
  name: 'labelling.campaigns.page',
  text: `select ${columns} from labelling.label_campaign campaign ${joins}
    where campaign.tenant_id = any ($1::uuid[]) and ($2::timestamptz is null or (campaign.opened_at, campaign.id) < ($2, $3::uuid))
    order by campaign.opened_at desc, campaign.id desc limit $4`,
};
const one = {
  name: 'labelling.campaigns.one',
  text: `select ${columns} from labelling.label_campaign campaign ${joins} where campaign.id = $1`,
};
const add = {
  name: 'labelling.campaigns.add',
  text: `insert into labelling.label_campaign (id, tenant_id, title, framework_tenant_id, framework_version_id, finish_by,
      audience, opened_at, opened_by)
    select $1, $2, $3, version.tenant_id, version.id, $5, $6, $7, $8 from labelling.framework_version version
    where version.framework_id = $4 and version.state = 'published' order by version.number desc limit 1
    returning id`,
};
const load = {
  name: 'labelling.campaigns.load',
  text: `select campaign.id, campaign.tenant_id as "tenantId", campaign.title, version.framework_id as "frameworkId",
      campaign.finish_by::text as "finishBy", campaign.audience, campaign.reminded_at as "remindedAt",
      campaign.closed_at as "closedAt"
    from labelling.label_campaign campaign
    join labelling.framework_version version on version.id = campaign.framework_version_id
    where campaign.id = $1`,
};
const lock = {
  name: 'labelling.campaigns.lock',
  text: 'select id from labelling.label_campaign where id = $1 for update',
};
const mark = {
  name: 'labelling.campaigns.mark',
  text: `update labelling.label_campaign set opened_count = coalesce($2, opened_count), reminded_at = coalesce($3, reminded_at)
    where id = $1`,
};
const close = {
  name: 'labelling.campaigns.close',
  text: `update labelling.label_campaign set closed_at = $2 where id = $1 and closed_at is null returning id`,
};
/** Those whose last day was before $1. */
const overdue = {
  name: 'labelling.campaigns.overdue',
  text: `select id, tenant_id as "tenantId" from labelling.label_campaign
    where closed_at is null and finish_by < $1::date order by finish_by, id limit 500`,
};
/** The names of organisations, in the order of the network. */
const named = {
  name: 'labelling.campaigns.named',
  text: `select card.id, card.name from network.organisation_card card where card.id = any ($1::uuid[]) order by card.sort_name`,
};
/** Those that the framework speaks to and that have neither a cycle with it at work nor a label that runs, in one region or in all. */
const unengaged = {
  name: 'labelling.campaigns.unengaged',
  text: `select member.id from ${members}
    where member.id = any ($2::uuid[]) and ($3::text is null or $3 = any (member.region_codes))
      and not exists (select from labelling.cycle where cycle.tenant_id = member.id and cycle.framework_id = $1 and cycle.is_open)
      and not exists (select from labelling.label where label.tenant_id = member.id and label.framework_id = $1
        and label.state in ('valid', 'suspended'))
    order by member.sort_name`,
};
/** Of those called, who has a cycle of the campaign that is not assessed yet. */
const behind = {
  name: 'labelling.campaigns.behind',
  text: `select cycle.id as "cycleId", cycle.tenant_id as "organisationId" from labelling.cycle
    where cycle.campaign_id = $1 and cycle.assessed_at is null and cycle.is_open`,
};

@Injectable()
export class LabelCampaignRepository {
  page(
    reads: ReadTransaction,
    visible: readonly string[],
    { first, after }: { first: number; after: readonly [string, string] | null },
  ): Promise<LabelCampaignRow[]> {
    const [openedAt, id] = after ?? [null, null];
    return reads.rows<LabelCampaignRow>(page, [visible, openedAt, id, first + 1]);
  }

  async one(reads: ReadTransaction, id: string): Promise<LabelCampaignRow | undefined> {
    const [row] = await reads.rows<LabelCampaignRow>(one, [id]);
    return row;
  }

  /** @returns false when no version of the framework is published */
  async add(transaction: WriteTransaction, values: readonly unknown[]): Promise<boolean> {
    return (await transaction.rows(add, values)).length > 0;
  }

  async unengaged(
    reads: ReadTransaction,
    frameworkId: string,
    { below, regionCode }: { below: readonly string[]; regionCode: string | null },
  ): Promise<string[]> {
    const rows = await reads.rows<{ id: string }>(unengaged, [frameworkId, below, regionCode]);
    return rows.map(({ id }) => id);
  }

  async load(reads: ReadTransaction, id: string): Promise<LoadedCampaign | undefined> {
    const [row] = await reads.rows<LoadedCampaign>(load, [id]);
    return row;
  }

  /** Of two who act on it at once, the second waits for the first. */
  async lock(transaction: WriteTransaction, id: string): Promise<void> {
    await transaction.rows(lock, [id]);
  }

  async mark(
    transaction: WriteTransaction,
    id: string,
    { opened, remindedAt }: { opened?: number; remindedAt?: Date },
  ): Promise<void> {
    await transaction.rows(mark, [id, opened ?? null, remindedAt ?? null]);
  }

  /** @returns false when it is closed already: of two who close at once, one does */
  async close(transaction: WriteTransaction, id: string, at: Date): Promise<boolean> {
    return (await transaction.rows(close, [id, at])).length > 0;
  }

  /** @param today as `2026-11-23`: those whose last day came before it, and that nobody closed */
  overdue(reads: ReadTransaction, today: string): Promise<{ id: string; tenantId: string }[]> {
    return reads.rows(overdue, [today]);
  }

  named(reads: ReadTransaction, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
    return reads.rows(named, [ids]);
  }

  behind(reads: ReadTransaction, id: string): Promise<{ cycleId: string; organisationId: string }[]> {
    return reads.rows(behind, [id]);
  }
}
