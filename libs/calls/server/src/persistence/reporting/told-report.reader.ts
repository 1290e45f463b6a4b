import { Injectable } from '@nestjs/common';
import { isId } from '@maillage/platform-kernel';
import type { ReadTransaction } from '@maillage/platform-server';

/** What mails say of a report. */
export interface ToldReport {
  readonly id: string;
  readonly applicationId: string;
  readonly title: string;
  readonly number: number;
  readonly dueOn: string;
  readonly leadId: string;
  readonly lead: string;
  readonly coordinatorId: string;
  readonly readers: readonly string[];
}

const fields = `report.id, report.application_id as "applicationId", report.title, report.number, report.due_on::text as "dueOn", report.lead_id as "leadId",
    (select name from network.organisation_card where id = report.lead_id) as lead, report.tenant_id as "coordinatorId",
    report.readers`;
const one = { name: 'calls.toldReport.one', text: `select ${fields} from calls.report where report.id = $1` };
const firstOfProject = {
  name: 'calls.toldReport.first',
  text: `select ${fields} from calls.report where report.application_id = $1 order by report.number limit 1`,
};
const names = {
  name: 'calls.toldReport.names',
  text: 'select name from network.organisation_card where id = any ($1::uuid[]) order by sort_name',
};
/** Asked as the lead applicant: those whose share was not sent, or is to be looked at again; nobody once it is closed. */
const awaited = {
  name: 'calls.toldReport.awaited',
  text: `select own.organisation_id as "organisationId"
    from calls.report join calls.report_plan own on own.report_id = report.id and own.ended_at is null
    where report.id = $1 and report.stopped_at is null
      and not exists (select from calls.report_closing closing where closing.report_id = report.id)
      and not exists (select from calls.report_share share where share.report_id = report.id
        and share.tenant_id = own.organisation_id and share.sent_at is not null
        and not exists (select from calls.report_correction correction where correction.report_id = report.id
          and correction.organisation_id = own.organisation_id and correction.asked_at > share.sent_at))
    order by own.id`,
};

@Injectable()
export class ToldReportReader {
  async one(reads: ReadTransaction, reportId: string): Promise<ToldReport> {
    const [row] = await reads.rows<ToldReport>(one, [reportId]);
    if (row === undefined) throw new Error(`No report ${reportId} to tell of`);
    return row;
  }

  async firstOf(reads: ReadTransaction, applicationId: string): Promise<ToldReport> {
    const [row] = await reads.rows<ToldReport>(firstOfProject, [applicationId]);
    if (row === undefined) throw new Error(`No report of ${applicationId} to tell of`);
    return row;
  }

  async names(reads: ReadTransaction, organisationIds: readonly string[]): Promise<string[]> {
    const rows = await reads.rows<{ name: string }>(names, [organisationIds.filter(isId)]);
    return rows.map(({ name }) => name);
  }

  /** Who is waited for, as the lead applicant sees it. */
  async awaited(reads: ReadTransaction, reportId: string): Promise<string[]> {
    const rows = await reads.rows<{ organisationId: string }>(awaited, [reportId]);
    return rows.map(({ organisationId }) => organisationId);
  }
}
