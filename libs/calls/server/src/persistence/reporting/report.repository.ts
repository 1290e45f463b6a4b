import { Injectable } from '@nestjs/common';
import type { ProjectPlan, ReportKind, ReportShareState, ReportState } from '@maillage/calls-domain';
import type { Answers } from '@maillage/forms-domain';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import { type ActingActor, StampSource, type WriteTransaction } from '@maillage/platform-server';
import { demandOnReport, type ReportAction, type ReportSubject } from '../../policy/report.ability.js';
import * as statements from './report.statements.js';

interface LoadedShare {
  readonly id: string;
  readonly coordinatorId: string;
  readonly leadId: string;
  readonly title: string;
  readonly plan: Pick<ProjectPlan, 'indicators' | 'accounts'>;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly role: string;
  readonly targets: Readonly<Record<string, number>>;
  readonly planned: Readonly<Record<string, number>>;
  readonly grantCents: number;
  readonly shareId: string | null;
  readonly answers: Answers;
  readonly version: number;
  readonly sentAt: Date | null;
  readonly sentBy: string | null;
  readonly state: ReportShareState;
  /** What the organisation told in the report before. */
  readonly last: Answers | null;
  readonly reportState: ReportState;
}

/** The share of one organisation in a report, with the instant taken after the lock. */
export interface LockedReportShare extends LoadedShare {
  readonly organisationId: string;
  readonly at: Date;
}

export interface OpenedReport {
  readonly id: string;
  readonly tenantId: string;
  readonly applicationId: string;
  readonly leadId: string;
  readonly callId: string;
  readonly number: number;
  readonly kind: ReportKind;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly dueOn: string;
  readonly plan: Pick<ProjectPlan, 'indicators' | 'accounts'>;
  readonly awardCents: number;
  readonly readers: readonly string[];
  readonly at: Date;
}

export interface OpenedPlan {
  readonly id: string;
  readonly tenantId: string;
  readonly reportId: string;
  readonly organisationId: string;
  readonly leadId: string;
  readonly role: string;
  readonly targets: Readonly<Record<string, number>>;
  readonly planned: Readonly<Record<string, number>>;
  readonly grantCents: number;
}

/** What one organisation told of an indicator or an account, with what names it. */
export interface ClosedFigure {
  readonly organisationId: string;
  readonly code: string;
  readonly label: string;
  readonly partOf: string | null;
  readonly countsPeople: boolean;
  readonly value: number;
}

export interface Closing {
  readonly reportId: string;
  readonly callId: string;
  readonly applicationId: string;
  /** Of the report. */
  readonly number: number;
  readonly coordinatorId: string;
  readonly readers: readonly string[];
  readonly summary: string;
  readonly reason: string | null;
  readonly figures: readonly ClosedFigure[];
  readonly at: Date;
}

@Injectable()
export class ReportRepository {
  constructor(private readonly stamps: StampSource) {}

  /** @throws DomainError NOT_FOUND when there is no such report, or the scope does not see it; FORBIDDEN */
  async lock(
    transaction: WriteTransaction,
    actor: ActingActor,
    action: ReportAction,
    reportId: string,
  ): Promise<ReportSubject & { readonly coordinatorId: string; readonly at: Date }> {
    const [seen] = isId(reportId)
      ? await transaction.rows<ReportSubject & { coordinatorId: string }>(statements.subjectOfReport, [reportId])
      : [];
    if (seen === undefined) throw new DomainError('NOT_FOUND');
    demandOnReport(actor, action, seen);
    await transaction.rows(statements.lockReport, [reportId]);
    return { ...seen, at: await this.stamps.after(transaction) };
  }

  /** The own share, for an act of the organisation. @throws DomainError NOT_FOUND, FORBIDDEN */
  async lockShare(
    transaction: WriteTransaction,
    actor: ActingActor,
    action: ReportAction,
    reportId: string,
  ): Promise<LockedReportShare> {
    const { at } = await this.lock(transaction, actor, action, reportId);
    const { organisationId } = actor;
    const [loaded] = await transaction.rows<LoadedShare>(statements.loadShare, [reportId, organisationId]);
    if (loaded === undefined) throw new DomainError('NOT_FOUND');
    return { ...loaded, organisationId, at };
  }

  /** @throws DomainError shareChangedMeanwhile when somebody saved it since the version that was read */
  async saveShare(
    transaction: WriteTransaction,
    share: LockedReportShare,
    { answers, version, by, isSent }: { answers: Answers; version: number; by: string; isSent: boolean },
  ): Promise<void> {
    const { organisationId: tenantId, id: reportId, coordinatorId, leadId, at } = share;
    const sent = isSent ? { sentAt: at, sentBy: by } : { sentAt: null, sentBy: null };
    const readers = sent.sentAt === null ? [] : [leadId];
    const key = { id: share.shareId ?? newId(at), tenantId, reportId, coordinatorId, leadId };
    const written = JSON.stringify({ ...key, answers, readers, ...sent, at, by });
    const saved = version === share.version ? await transaction.rows(statements.saveShare, [written, version]) : [];
    if (saved.length === 0) throw new DomainError('shareChangedMeanwhile', { version });
  }

  async open(
    transaction: WriteTransaction,
    reports: readonly OpenedReport[],
    plans: readonly OpenedPlan[],
  ): Promise<void> {
    await transaction.rows(statements.openReports, [JSON.stringify(reports), JSON.stringify(plans)]);
  }

  /** Nobody closes one of the reports of an application, or sends a share of it, until this transaction ends. */
  async lockOpen(transaction: WriteTransaction, applicationId: string): Promise<void> {
    await transaction.rows(statements.lockReportsOfProject, [applicationId]);
  }

  /** @param plans of all who take part in these reports; who is not among them takes part no longer */
  async keep(
    transaction: WriteTransaction,
    reports: readonly Pick<OpenedReport, 'id' | 'tenantId' | 'awardCents' | 'readers'>[],
    plans: readonly OpenedPlan[],
  ): Promise<void> {
    await transaction.rows(statements.keepReports, [JSON.stringify(reports), JSON.stringify(plans)]);
  }

  async addCorrection(
    transaction: WriteTransaction,
    { reportId, coordinatorId, at }: { readonly reportId: string; readonly coordinatorId: string; readonly at: Date },
    asked: { readonly organisationId: string; readonly fieldKey: string | null; readonly body: string },
    actor: ActingActor,
  ): Promise<void> {
    const { organisationId, fieldKey, body } = asked;
    const where = [newId(at), actor.organisationId, reportId, coordinatorId, organisationId];
    await transaction.rows(statements.addCorrection, [...where, fieldKey, body, actor.name, at]);
  }

  async close(transaction: WriteTransaction, closing: Closing, actor: ActingActor): Promise<void> {
    const { figures, at, ...rest } = closing;
    const by = { tenantId: actor.organisationId, personId: actor.personId, by: actor.name };
    const rows = figures.map((figure) => ({ id: newId(at), ...figure }));
    const written = JSON.stringify({ id: newId(at), ...rest, ...by, at });
    await transaction.rows(statements.closeReport, [written, JSON.stringify(rows)]);
  }
}
