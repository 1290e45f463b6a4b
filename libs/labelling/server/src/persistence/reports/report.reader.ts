import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import type { ReadTransaction } from '@maillage/platform-server';
import type { AnswerStatus, FindingKind, FrameworkContent } from '@maillage/labelling-domain';

interface OfFramework {
  readonly organisation: string;
  readonly frameworkTitle: string;
  readonly isDemo: boolean;
}

export interface ReportedCriterion {
  readonly code: string;
  readonly title: string;
  readonly opinion: 'confirmed' | 'above' | 'below' | null;
  readonly seenPercent: number | null;
  readonly finding: FindingKind | null;
  readonly body: string;
  readonly response?: string | null;
}

export interface FinalReportRow extends OfFramework {
  readonly content: {
    readonly summary: string;
    readonly auditors?: readonly (string | null)[];
    readonly criteria?: readonly ReportedCriterion[];
  };
  readonly sentAt: Date;
}

export interface CycleSummaryRow extends OfFramework {
  readonly framework: FrameworkContent;
  readonly doneScore: number;
  readonly plannedScore: number;
  readonly answered: number;
  readonly applicable: number;
  readonly answers: readonly {
    readonly criterionKey: string;
    readonly status: AnswerStatus | null;
    readonly donePercent: number | null;
    readonly excluded: string | null;
  }[];
  readonly now: Date;
}

const ofFramework = `card.name as organisation, framework.title as "frameworkTitle", framework.is_demo as "isDemo"`;
const tables = `labelling.cycle join network.organisation_card card on card.id = cycle.tenant_id
  join labelling.framework on framework.id = cycle.framework_id`;

const finalReport = {
  name: 'labelling.reports.final',
  text: `select ${ofFramework}, report.content, report.sent_at as "sentAt"
    from ${tables} join labelling.audit_report report on report.cycle_id = cycle.id and report.kind in ('final', 'erratum')
    where cycle.id = $1 order by report.sent_at desc limit 1`,
};

const summary = {
  name: 'labelling.reports.summary',
  text: `select ${ofFramework}, version.content as framework, cycle.done_score as "doneScore",
      cycle.planned_score as "plannedScore", cycle.answered, cycle.applicable, clock_timestamp() as now,
      coalesce((select json_agg(json_build_object('criterionKey', answer.criterion_key, 'status', answer.status,
        'donePercent', answer.done_percent, 'excluded', answer.excluded))
        from labelling.answer where answer.cycle_id = cycle.id), '[]') as answers
    from ${tables} join labelling.framework_version version on version.id = cycle.framework_version_id where cycle.id = $1`,
};

/** What is printed of a cycle, as far as whoever asks sees it. */
@Injectable()
export class ReportReader {
  /** @throws DomainError NOT_FOUND before the report is final, or when the asker does not see it */
  finalReport(reads: ReadTransaction, cycleId: string): Promise<FinalReportRow> {
    return found<FinalReportRow>(reads, finalReport, cycleId);
  }

  /** @throws DomainError NOT_FOUND */
  summary(reads: ReadTransaction, cycleId: string): Promise<CycleSummaryRow> {
    return found<CycleSummaryRow>(reads, summary, cycleId);
  }
}

async function found<Row>(
  reads: ReadTransaction,
  statement: { readonly name: string; readonly text: string },
  id: string,
): Promise<Row> {
  const [row] = isId(id) ? await reads.rows<Row>(statement, [id]) : [];
  if (row === undefined) throw new DomainError('NOT_FOUND');
  return row;
}
