import { Injectable } from '@nestjs/common';
import type { ProjectPlan, ReportKind, ReportShareState, ReportState } from '@maillage/calls-domain';
import type { Answers } from '@maillage/forms-domain';
import { isId } from '@maillage/platform-kernel';
import type { ReadTransaction } from '@maillage/platform-server';
import { card, dayOfUnion } from '../calls.sql.js';
import type { OrganisationRow } from '../rows.js';
import { sharesOfReport, sortName, takesPart } from './report.statements.js';

export interface ReportShareRow {
  readonly organisation: OrganisationRow;
  readonly role: string;
  readonly targets: Readonly<Record<string, number>>;
  readonly planned: Readonly<Record<string, number>>;
  readonly grantCents: number;
  readonly state: ReportShareState;
  readonly answers: Answers;
  readonly sentAt: string | null;
  readonly sentBy: string | null;
}

export interface ReportCorrectionRow {
  readonly id: string;
  readonly organisationId: string;
  readonly fieldKey: string | null;
  readonly body: string;
  readonly by: string;
  readonly askedAt: string;
}

export interface ReportClosingRow {
  readonly summary: string;
  readonly reason: string | null;
  readonly by: string;
  readonly closedAt: string;
}

export interface FigureRow {
  readonly organisationId: string;
  readonly organisation: OrganisationRow;
  readonly regionCodes: readonly string[];
  readonly leadId: string;
  /** Its name. */
  readonly lead: string;
  /** The project, and its title where the reader sees its reports. */
  readonly applicationId: string;
  readonly title: string | null;
  readonly code: string;
  readonly label: string;
  readonly partOf: string | null;
  readonly countsPeople: boolean;
  readonly value: number;
}

/** A report as one statement reads it: of the shares, those that the reader sees. */
export interface ReportRow {
  readonly id: string;
  readonly applicationId: string;
  readonly callId: string;
  readonly call: string;
  readonly coordinatorId: string;
  readonly coordinator: OrganisationRow;
  readonly leadId: string;
  readonly lead: OrganisationRow;
  readonly number: number;
  readonly kind: ReportKind;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly dueOn: string;
  readonly plan: Pick<ProjectPlan, 'indicators' | 'accounts'>;
  readonly awardCents: number;
  readonly state: ReportState;
  /** Whether its award was cancelled, and none has followed that is reported on. */
  readonly isStopped: boolean;
  readonly closing: ReportClosingRow | null;
  readonly shares: ReportShareRow[];
  readonly corrections: ReportCorrectionRow[];
  readonly figures: FigureRow[];
  readonly earlierOpen: number;
  /** The own answers in the report before. */
  readonly last: Answers | null;
  readonly ownVersion: number;
  readonly today: string;
}

export type ReportLine = Pick<
  ReportRow,
  | 'id'
  | 'title'
  | 'call'
  | 'lead'
  | 'leadId'
  | 'coordinator'
  | 'number'
  | 'kind'
  | 'startsOn'
  | 'endsOn'
  | 'dueOn'
  | 'state'
  | 'isStopped'
  | 'today'
> & { readonly organisations: number; readonly sent: number; readonly ownState: ReportShareState | null };

const closed = `exists (select from calls.report_closing closing where closing.report_id = report.id)`;
const sentShares = `(select count(*)::int from calls.report_share share where share.report_id = report.id and share.sent_at is not null)`;
const frame = `report.id, report.application_id as "applicationId", report.call_id as "callId", call.title as call,
    report.tenant_id as "coordinatorId", ${card('report.tenant_id')} as coordinator, report.lead_id as "leadId",
    ${card('report.lead_id')} as lead, report.number, report.kind, report.title, report.starts_on::text as "startsOn",
    report.ends_on::text as "endsOn", report.due_on::text as "dueOn",
    case when ${closed} then 'closed' else 'open' end as state, report.stopped_at is not null as "isStopped",
    ${dayOfUnion}::text as today`;
const source = `from calls.report join calls.call on call.tenant_id = report.tenant_id and call.id = report.call_id`;

const figureFields = `json_build_object('organisationId', figure.organisation_id, 'leadId', figure.tenant_id,
    'lead', (select card.name from network.organisation_card card where card.id = figure.tenant_id),
    'applicationId', figure.application_id, 'title', (select told.title from calls.report told where told.id = figure.report_id),
    'organisation', ${card('figure.organisation_id')}, 'code', figure.code, 'label', figure.label, 'partOf', figure.part_of,
    'countsPeople', figure.counts_people, 'value', figure.value,
    'regionCodes', (select card.region_codes from network.organisation_card card where card.id = figure.tenant_id))`;

const figureOrder = `figure.number, ${sortName('figure.organisation_id')}, figure.code`;

const reportById = {
  name: 'calls.report.byId',
  text: `select ${frame}, report.plan, report.award_cents as "awardCents", ${sharesOfReport} as shares,
      (select json_build_object('summary', closing.summary, 'reason', closing.reason, 'by', closing.person_name,
        'closedAt', closing.closed_at) from calls.report_closing closing where closing.report_id = report.id) as closing,
      coalesce((select json_agg(json_build_object('id', correction.id, 'organisationId', correction.organisation_id,
          'fieldKey', correction.field_key, 'body', correction.body, 'by', correction.person_name,
          'askedAt', correction.asked_at) order by correction.id)
        from calls.report_correction correction where correction.report_id = report.id), '[]') as corrections,
      coalesce((select json_agg(${figureFields} order by ${figureOrder})
        from calls.report_figure figure where figure.report_id = report.id), '[]') as figures,
      (select count(*)::int from calls.report earlier where earlier.application_id = report.application_id
        and earlier.number < report.number
        and not exists (select from calls.report_closing closing where closing.report_id = earlier.id)) as "earlierOpen",
      (select before.answers from calls.report earlier
        join calls.report_share before on before.report_id = earlier.id and before.tenant_id = $2
        where earlier.application_id = report.application_id and earlier.number = report.number - 1) as last,
      coalesce((select own.version from calls.report_share own where own.report_id = report.id and own.tenant_id = $2), 0)
        as "ownVersion"
    ${source} where report.id = $1`,
};

const reportsSeen = {
  name: 'calls.report.all',
  text: `select ${frame}, ${sentShares} as sent,
      (select count(*)::int from calls.report_plan own where own.report_id = report.id and ${takesPart}) as organisations,
      (select case when share.sent_at is null then 'awaited'
          when exists (select from calls.report_correction correction where correction.report_id = report.id
            and correction.organisation_id = own.organisation_id and correction.asked_at > share.sent_at)
            then 'correctionsAsked' else 'sent' end
        from calls.report_plan own
        left join calls.report_share share on share.report_id = report.id and share.tenant_id = own.organisation_id
        where own.report_id = report.id and own.organisation_id = $1) as "ownState"
    ${source} order by report.due_on, report.id limit 500`,
};

const figuresOfCall = {
  name: 'calls.report.figuresOfCall',
  text: `select coalesce(json_agg(${figureFields} order by ${figureOrder}), '[]') as figures
    from calls.report_figure figure where figure.call_id = $1`,
};

/** Reports as an organisation of the project, or who runs the call, may see them. */
@Injectable()
export class ReportReader {
  async one(reads: ReadTransaction, organisationId: string, id: string): Promise<ReportRow | undefined> {
    const [row] = isId(id) ? await reads.rows<ReportRow>(reportById, [id, organisationId]) : [];
    return row;
  }

  all(reads: ReadTransaction, organisationId: string): Promise<ReportLine[]> {
    return reads.rows<ReportLine>(reportsSeen, [organisationId]);
  }

  /** What was added up of the reports of a call that are closed, as far as the reader sees it. */
  async figuresOfCall(reads: ReadTransaction, callId: string): Promise<FigureRow[]> {
    const [row] = await reads.rows<{ figures: FigureRow[] }>(figuresOfCall, [callId]);
    return row?.figures ?? [];
  }
}
