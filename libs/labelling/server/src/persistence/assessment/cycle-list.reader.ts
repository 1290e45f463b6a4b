import { Injectable } from '@nestjs/common';
import type { CycleKind, CycleState, LabelHelp } from '@maillage/labelling-domain';
import { isId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  demandPageSize,
  isInstant,
  keyOf,
  likeLiteral,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
} from '@maillage/platform-server';
import { assessedOrganisation, cycleScores } from './cycle.sql.js';
import type { AssessedOrganisationRow } from './cycle-row.js';

export interface CycleFilter {
  readonly organisationId?: string | null | undefined;
  readonly frameworkId?: string | null | undefined;
  readonly states?: readonly CycleState[] | null | undefined;
  readonly kind?: CycleKind | null | undefined;
  readonly isOpen?: boolean | null | undefined;
  readonly helpAsked?: boolean | null | undefined;
  readonly ours?: boolean | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly text?: string | null | undefined;
}

export interface CycleCardRow {
  readonly id: string;
  readonly organisation: AssessedOrganisationRow;
  readonly frameworkId: string;
  readonly frameworkTitle: string;
  readonly versionNumber: number;
  readonly kind: CycleKind;
  readonly state: CycleState;
  readonly isOpen: boolean;
  readonly doneScore: number;
  readonly plannedScore: number;
  readonly answered: number;
  readonly applicable: number;
  readonly levelReached: number;
  readonly help: LabelHelp | null;
  readonly contactName: string | null;
  readonly openedAt: Date;
  readonly appliedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly finishBy: string | null;
  readonly changedAt: Date;
  /** The instant with all its digits: the key of a page. */
  readonly changedKey: string;
}

interface CyclePageRequest extends PageRequest {
  /** More than a screen may ask for, where a file is written. */
  readonly longest?: number;
}

const matches = `($1::uuid is null or cycle.tenant_id = $1) and ($2::uuid is null or cycle.framework_id = $2)
  and ($3::text[] is null or cycle.state = any ($3)) and ($4::text is null or cycle.kind = $4)
  and ($5::boolean is null or cycle.is_open = $5) and (not $6::boolean or cycle.help is not null)
  and ($7::text is null or $7 = any (card.region_codes))
  and ($8::text is null or card.sort_name like lower($8) or lower(card.name) like lower($8))`;

const from = `from labelling.cycle join network.organisation_card card on card.id = cycle.tenant_id`;

const page = {
  name: 'labelling.cycle.page',
  text: `select cycle.id, ${assessedOrganisation} as organisation, cycle.framework_id as "frameworkId",
      framework.title as "frameworkTitle", version.number as "versionNumber", cycle.kind, cycle.state,
      cycle.is_open as "isOpen", ${cycleScores}, cycle.help, cycle.contact_name as "contactName",
      cycle.opened_at as "openedAt", cycle.applied_at as "appliedAt", cycle.decided_at as "decidedAt",
      cycle.finish_by::text as "finishBy", cycle.changed_at as "changedAt",
      to_char(cycle.changed_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "changedKey"
    ${from}
    join labelling.framework on framework.id = cycle.framework_id
    join labelling.framework_version version on version.id = cycle.framework_version_id
    where ${matches} and ($9::timestamptz is null or (cycle.changed_at, cycle.id) < ($9, $10::uuid))
    order by cycle.changed_at desc, cycle.id desc limit $11`,
};

const count = { name: 'labelling.cycle.count', text: `select count(*)::int as total ${from} where ${matches}` };

/** Cycles as row-level security shows them, those that moved last before the others. */
@Injectable()
export class CycleListReader {
  async page(
    reads: ReadTransaction,
    actor: ActingActor,
    request: CyclePageRequest,
    filter: CycleFilter,
  ): Promise<Page<CycleCardRow>> {
    demandPageSize(request.first, request.longest);
    const [changedAt, id] = request.after ? keyOf(request.after, [isInstant, isId]) : [null, null];
    const rows = await reads.rows<CycleCardRow>(page, [...valuesOf(filter, actor), changedAt, id, request.first + 1]);
    return pageOf(rows, request.first, (row) => [row.changedKey, row.id]);
  }

  async count(reads: ReadTransaction, actor: ActingActor, filter: CycleFilter): Promise<number> {
    const [counted] = await reads.rows<{ total: number }>(count, valuesOf(filter, actor));
    return counted?.total ?? 0;
  }
}

function valuesOf(filter: CycleFilter, actor: ActingActor): readonly unknown[] {
  const text = filter.text?.trim() ?? '';
  const asked = filter.ours === true ? actor.organisationId : (filter.organisationId ?? null);
  return [
    idOrNone(asked),
    idOrNone(filter.frameworkId ?? null),
    filter.states ?? null,
    filter.kind ?? null,
    filter.isOpen ?? null,
    filter.helpAsked ?? false,
    filter.regionCode ?? null,
    text === '' ? null : `%${likeLiteral(text)}%`,
  ];
}

/** What is no id names nothing. */
function idOrNone(id: string | null): string | null {
  return id === null || isId(id) ? id : '00000000-0000-0000-0000-000000000000';
}
