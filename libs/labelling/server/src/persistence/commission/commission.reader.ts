import { Injectable } from '@nestjs/common';
import { isDay, isId } from '@maillage/platform-kernel';
import {
  demandPageSize,
  isText,
  keyOf,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
} from '@maillage/platform-server';
import {
  type CommissionCollege,
  type CommissionDecision,
  type CycleKind,
  type CycleState,
  type InterestOrigin,
  kindsForCommission,
  type SessionState,
} from '@maillage/labelling-domain';
import { frameworkOf, levelSupported, organisationOf } from '../label/labelling.sql.js';
import type { FrameworkRow, OrganisationRow } from '../label/labelling.rows.js';
import { itemColumns, itemTables } from './commission-item.sql.js';

export interface MemberRow {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly college: CommissionCollege;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface RecusalRow {
  readonly id: string;
  readonly memberId: string;
  readonly personId: string;
  readonly personName: string;
  readonly origin: InterestOrigin;
  readonly reason: string;
  readonly recordedAt: string;
}

export interface ItemRow {
  readonly id: string;
  readonly sessionId: string;
  readonly sessionTitle: string | null;
  readonly sessionHeldOn: string | null;
  readonly sessionState: SessionState | null;
  readonly position: number;
  readonly cycleId: string;
  readonly organisation: OrganisationRow;
  readonly framework: FrameworkRow;
  readonly levels: readonly { readonly number: number; readonly title: string }[];
  readonly cycleKind: CycleKind;
  readonly cycleState: CycleState;
  readonly doneScore: number;
  readonly levelAimed: number | null;
  readonly levelSupported: number;
  readonly alertPoints: number;
  readonly improvementSuggestions: number;
  readonly goodPractices: number;
  readonly onAgenda: string[];
  readonly recusals: RecusalRow[];
  readonly decision: CommissionDecision | null;
  readonly level: number | null;
  readonly levelTitle: string | null;
  readonly motives: string | null;
  readonly conditions: string | null;
  readonly present: MemberRow[];
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly isWithdrawn: boolean;
}

export interface SessionRow {
  readonly id: string;
  readonly tenantId: string;
  readonly title: string;
  readonly heldOn: string;
  readonly place: string;
  readonly state: SessionState;
  readonly createdAt: Date;
  readonly convenedAt: Date | null;
  readonly closedAt: Date | null;
  readonly itemCount: number;
  readonly decidedCount: number;
}

export interface ProposalRow {
  readonly cycleId: string;
  readonly organisation: OrganisationRow;
  readonly framework: FrameworkRow;
  readonly cycleKind: CycleKind;
  readonly cycleState: CycleState;
  readonly doneScore: number;
  readonly levelAimed: number | null;
  readonly levelSupported: number;
  readonly since: Date;
  /** The same to the microsecond, as the key of a page. */
  readonly place: string;
}

const members = {
  name: 'labelling.commission.members',
  text: `select id, person_id as "personId", person_name as "personName", college, starts_on::text as "startsOn",
      ends_on::text as "endsOn"
    from labelling.commission_member order by ends_on is not null, person_name, id limit 200`,
};

const session = `session.id, session.tenant_id as "tenantId", session.title, session.held_on::text as "heldOn",
  session.place, session.state, session.created_at as "createdAt", session.convened_at as "convenedAt",
  session.closed_at as "closedAt", counted.files as "itemCount", counted.decided as "decidedCount"`;
const sessions = `labelling.commission_session session cross join lateral (
    select count(*)::int as files, count(item.decided_at)::int as decided from labelling.commission_item item
    where item.session_id = session.id and item.withdrawn_at is null) counted`;
const oneSession = {
  name: 'labelling.commission.session',
  text: `select ${session} from ${sessions} where session.id = $1`,
};
const sessionPage = {
  name: 'labelling.commission.sessions',
  text: `select ${session} from ${sessions}
    where $1::date is null or (session.held_on, session.id) < ($1, $2::uuid)
    order by session.held_on desc, session.id desc limit $3`,
};
const itemsOfSession = {
  name: 'labelling.commission.items',
  text: `select ${itemColumns} from ${itemTables}
    where item.session_id = $1 and item.withdrawn_at is null order by item.position, item.id limit 200`,
};
const oneItem = {
  name: 'labelling.commission.item',
  text: `select ${itemColumns} from ${itemTables} where item.id = $1`,
};
const decisionsOfCycle = {
  name: 'labelling.commission.decisions',
  text: `select ${itemColumns} from ${itemTables}
    where item.cycle_id = $1 and item.decided_at is not null order by item.decided_at desc, item.id limit 50`,
};
const proposals = {
  name: 'labelling.commission.proposals',
  text: `select cycle.id as "cycleId", ${organisationOf('cycle.tenant_id')} as organisation,
      ${frameworkOf('cycle.framework_id')} as framework, cycle.kind as "cycleKind", cycle.state as "cycleState",
      cycle.done_score as "doneScore", cycle.level_aimed as "levelAimed", ${levelSupported} as "levelSupported",
      cycle.changed_at as since, cycle.changed_at::text as place
    from labelling.cycle
    where cycle.state in ('reportFinal', 'deferred', 'appealed')
      and cycle.kind in (${kindsForCommission.map((kind) => `'${kind}'`).join(', ')})
      and ($1::timestamptz is null or (cycle.changed_at, cycle.id) > ($1, $2::uuid))
    order by cycle.changed_at, cycle.id limit $3`,
};

/** Members, sessions and files as whoever asks may see them: one statement for each screen. */
@Injectable()
export class CommissionReader {
  members(reads: ReadTransaction): Promise<MemberRow[]> {
    return reads.rows<MemberRow>(members, []);
  }

  async session(reads: ReadTransaction, id: string): Promise<SessionRow | undefined> {
    const [row] = isId(id) ? await reads.rows<SessionRow>(oneSession, [id]) : [];
    return row;
  }

  async sessions(reads: ReadTransaction, { first, after }: PageRequest): Promise<Page<SessionRow>> {
    demandPageSize(first);
    const [heldOn = null, id = null] = after ? keyOf(after, [isDay, isId]) : [];
    const rows = await reads.rows<SessionRow>(sessionPage, [heldOn, id, first + 1]);
    return pageOf(rows, first, (row) => [row.heldOn, row.id]);
  }

  items(reads: ReadTransaction, sessionId: string): Promise<ItemRow[]> {
    return reads.rows<ItemRow>(itemsOfSession, [sessionId]);
  }

  async item(reads: ReadTransaction, id: string): Promise<ItemRow | undefined> {
    const [row] = isId(id) ? await reads.rows<ItemRow>(oneItem, [id]) : [];
    return row;
  }

  async decisions(reads: ReadTransaction, cycleId: string): Promise<ItemRow[]> {
    return isId(cycleId) ? reads.rows<ItemRow>(decisionsOfCycle, [cycleId]) : [];
  }

  /** Those that have waited longest first. */
  async proposals(reads: ReadTransaction, { first, after }: PageRequest): Promise<Page<ProposalRow>> {
    demandPageSize(first);
    const [since = null, id = null] = after ? keyOf(after, [isInstant, isId]) : [];
    const rows = await reads.rows<ProposalRow>(proposals, [since, id, first + 1]);
    return pageOf(rows, first, (row) => [row.place, row.cycleId]);
  }
}

function isInstant(text: string): boolean {
  return isText(text) && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d+)?[+-]\d{2}(:\d{2})?$/.test(text);
}
