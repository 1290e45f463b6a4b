import { Injectable } from '@nestjs/common';
import { isId } from '@maillage/platform-kernel';
import {
  demandPageSize,
  isText,
  keyOf,
  likeLiteral,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
} from '@maillage/platform-server';
import type { LabelAct, LabelReminder, LabelState } from '@maillage/labelling-domain';
import type { FrameworkRow, OrganisationRow } from './labelling.rows.js';
import { frameworkOf, levelTitleOf, organisationOf } from './labelling.sql.js';

export interface LabelDecisionRow {
  readonly id: string;
  readonly act: LabelAct | LabelReminder;
  readonly at: string;
  readonly by: string;
  readonly onBehalfOf: OrganisationRow;
  readonly reason: string | null;
}

export interface LabelRow {
  readonly id: string;
  readonly tenantId: string;
  readonly number: string;
  readonly organisation: OrganisationRow;
  readonly framework: FrameworkRow;
  readonly level: number;
  readonly levelTitle: string | null;
  readonly state: LabelState;
  readonly grantedOn: string;
  readonly validUntil: string;
  readonly followUpDueOn: string;
  readonly followedUpOn: string | null;
  readonly verificationCode: string;
  readonly conditions: string | null;
  readonly cycleId: string;
  /** Those that the asker sees. */
  readonly decisions: LabelDecisionRow[];
  readonly hasOpenCycle: boolean;
  readonly sortName: string;
  readonly now: Date;
}

export interface LabelFilter {
  readonly frameworkId?: string | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly state?: LabelState | null | undefined;
  readonly level?: number | null | undefined;
  readonly expiresBefore?: string | null | undefined;
  readonly followUpBefore?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly organisationId?: string | null | undefined;
}

const core = `select label.id, label.tenant_id as "tenantId", label.number,
    ${organisationOf('label.tenant_id')} as organisation, ${frameworkOf('label.framework_id')} as framework, label.level,
    ${levelTitleOf('label.framework_id', 'label.level')} as "levelTitle", label.state,
    label.granted_on::text as "grantedOn", label.valid_until::text as "validUntil",
    label.follow_up_due_on::text as "followUpDueOn", label.followed_up_on::text as "followedUpOn",
    label.verification_code as "verificationCode", label.conditions, label.cycle_id as "cycleId",
    card.sort_name as "sortName", clock_timestamp() as now`;
const tables = `labelling.label join network.organisation_card card on card.id = label.tenant_id`;

const decisions = `coalesce((select json_agg(json_build_object('id', decision.id, 'act', decision.act,
    'at', decision.decided_at, 'by', decision.person_name, 'onBehalfOf', ${organisationOf('decision.on_behalf_of')},
    'reason', decision.reason) order by decision.decided_at desc, decision.id desc)
  from labelling.label_decision decision where decision.label_id = label.id), '[]')`;

const hasOpenCycle = `exists (select from labelling.cycle open where open.tenant_id = label.tenant_id
  and open.framework_id = label.framework_id and open.is_open)`;

const one = {
  name: 'labelling.label.one',
  text: `${core}, ${decisions} as decisions, ${hasOpenCycle} as "hasOpenCycle" from ${tables} where label.id = $1`,
};

const matches = `($1::uuid is null or label.framework_id = $1) and ($2::text is null or $2 = any (card.region_codes))
  and ($3::text is null or label.state = $3) and ($4::int is null or label.level = $4)
  and ($5::date is null or label.valid_until < $5)
  and ($6::date is null or (label.follow_up_due_on < $6 and label.followed_up_on is null and label.state = 'valid'))
  and ($7::text is null or lower(card.name) like '%' || lower($7) || '%' or lower(label.number) like '%' || lower($7) || '%')
  and ($8::uuid is null or label.tenant_id = $8)`;

const page = {
  name: 'labelling.label.page',
  text: `${core}, '[]'::json as decisions, false as "hasOpenCycle" from ${tables} where ${matches}
      and ($9::text is null or (card.sort_name, label.id) > ($9, $10::uuid))
    order by card.sort_name, label.id limit $11`,
};
const count = {
  name: 'labelling.label.count',
  text: `select count(*)::int as total from ${tables} where ${matches}`,
};

/** The register of labels, which all of the network reads. */
@Injectable()
export class LabelReader {
  async one(reads: ReadTransaction, id: string): Promise<LabelRow | undefined> {
    const [row] = isId(id) ? await reads.rows<LabelRow>(one, [id]) : [];
    return row;
  }

  /** By the names of the organisations. @param longest more than a screen may ask for, where a file is written */
  async page(
    reads: ReadTransaction,
    { first, after }: PageRequest,
    filter: LabelFilter,
    longest?: number,
  ): Promise<Page<LabelRow>> {
    demandPageSize(first, longest);
    const [name = null, id = null] = after ? keyOf(after, [isText, isId]) : [];
    const rows = await reads.rows<LabelRow>(page, [...wanted(filter), name, id, first + 1]);
    return pageOf(rows, first, (row) => [row.sortName, row.id]);
  }

  async count(reads: ReadTransaction, filter: LabelFilter): Promise<number> {
    const [row] = await reads.rows<{ total: number }>(count, wanted(filter));
    return row?.total ?? 0;
  }
}

function wanted(filter: LabelFilter): readonly unknown[] {
  const text = filter.text?.trim() ?? '';
  return [
    filter.frameworkId ?? null,
    filter.regionCode ?? null,
    filter.state ?? null,
    filter.level ?? null,
    filter.expiresBefore ?? null,
    filter.followUpBefore ?? null,
    text === '' ? null : likeLiteral(text),
    filter.organisationId ?? null,
  ];
}
