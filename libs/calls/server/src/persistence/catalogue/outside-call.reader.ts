import { Injectable } from '@nestjs/common';
import type { OutsideCallState, OutsideCallTerms } from '@maillage/calls-domain';
import { isId } from '@maillage/platform-kernel';
import {
  demandPageSize,
  isInstant,
  keyOf,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
} from '@maillage/platform-server';
import { dayOrNull } from '../filter-day.js';
import type { OrganisationRow } from '../rows.js';
import { outsideCallMatches } from './matching.sql.js';
import { outsideCallById, outsideCallColumns } from './outside-call.statements.js';

export interface OutsideCallRow extends OutsideCallTerms {
  readonly id: string;
  readonly tenantId: string;
  /** Who entered it and keeps it right. */
  readonly keeper: OrganisationRow;
  readonly checkedOn: string;
  readonly archivedAt: Date | null;
  readonly version: number;
  readonly now: Date;
}

export interface OutsideCallFilter {
  readonly states?: readonly OutsideCallState[] | null | undefined;
  /** Calls for all regions, or for this one among others. */
  readonly regionCode?: string | null | undefined;
  /** Calls whose last day is this one or an earlier one, in their own zone. */
  readonly closingBy?: string | null | undefined;
  /** In the title, the funder or the theme. */
  readonly text?: string | null | undefined;
}

const never = '9999-12-31T00:00:00.000Z';
const closing = `coalesce(outside_call.closes_at, '${never}')`;

/** $1 to $4 the filter. The last day of a call that closes at midnight is the one before. */
const matches = `outside_call.archived_at is null
    and ($1::text[] is null or case when outside_call.closes_at <= clock_timestamp() then 'closed'
      when outside_call.opens_at > clock_timestamp() then 'announced' else 'open' end = any($1))
    and ${outsideCallMatches({ words: '$4', region: '$2' })}
    and ($3::date is null
      or ((outside_call.closes_at - interval '1 second') at time zone outside_call.time_zone)::date <= $3)`;

const page = {
  name: 'calls.outsideCall.page',
  text: `select ${outsideCallColumns} from calls.outside_call where ${matches}
      and ($5::timestamptz is null or (${closing}, outside_call.id) > ($5, $6::uuid))
    order by ${closing}, outside_call.id limit $7`,
};
const count = {
  name: 'calls.outsideCall.count',
  text: `select count(*)::int as total from calls.outside_call where ${matches}`,
};

/** Calls of outside funders, those that close first first; archived ones by their address alone. */
@Injectable()
export class OutsideCallReader {
  async one(reads: ReadTransaction, id: string): Promise<OutsideCallRow | undefined> {
    const [row] = isId(id) ? await reads.rows<OutsideCallRow>(outsideCallById, [id]) : [];
    return row;
  }

  async page(
    reads: ReadTransaction,
    { first, after, longest }: PageRequest & { readonly longest?: number },
    filter: OutsideCallFilter,
  ): Promise<Page<OutsideCallRow>> {
    demandPageSize(first, longest);
    const [closesAt, id] = after ? keyOf(after, [isInstant, isId]) : [null, null];
    const rows = await reads.rows<OutsideCallRow>(page, [...wanted(filter), closesAt, id, first + 1]);
    return pageOf(rows, first, (row) => [row.closesAt?.toISOString() ?? never, row.id]);
  }

  async count(reads: ReadTransaction, filter: OutsideCallFilter): Promise<number> {
    const [row] = await reads.rows<{ total: number }>(count, wanted(filter));
    return row?.total ?? 0;
  }
}

function wanted({ states, regionCode, closingBy, text }: OutsideCallFilter): readonly unknown[] {
  return [states ?? null, regionCode ?? null, dayOrNull(closingBy), text?.trim() || null];
}
