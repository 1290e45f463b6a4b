import type { OrganisationKind } from '@maillage/network-contract';
import type {
  AnswerStatus,
  AuditOpinionKind,
  AuditPlan,
  CycleAct,
  CycleKind,
  CycleState,
  FindingKind,
  FindingState,
  FrameworkContent,
  MovingCycle,
  ProfileFacts,
} from '@maillage/labelling-domain';

export interface CourseOrganisationRow {
  readonly id: string;
  readonly code: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly regionCodes: string[];
}

export interface CourseAnswerRow {
  readonly criterionKey: string;
  readonly status: AnswerStatus | null;
  readonly donePercent: number | null;
  readonly plannedOn: string | null;
  readonly comment: string;
  readonly reason: string | null;
  readonly excluded: string | null;
  readonly isReopened: boolean;
  readonly valid: number;
  readonly expired: number;
}

export interface ReportContent {
  readonly summary?: string;
  readonly criteria?: readonly ReportedCriterionRow[];
}

export interface ReportedCriterionRow {
  readonly key: string;
  readonly code: string;
  readonly title: string;
  readonly opinion: AuditOpinionKind | null;
  readonly seenPercent: number | null;
  readonly finding: FindingKind | null;
  readonly body: string;
}

export interface ReportRow {
  readonly id: string;
  readonly kind: 'plan' | 'draft' | 'final' | 'erratum';
  readonly sentAt: string;
  readonly sentBy: string;
  readonly answerUntil: string | null;
  readonly content: ReportContent & Partial<AuditPlan>;
}

export interface FindingRow {
  readonly id: string;
  readonly tenantId: string;
  readonly cycleId: string;
  readonly criterionKey: string;
  readonly kind: FindingKind;
  readonly state: FindingState;
  readonly body: string;
  readonly response: string | null;
  readonly respondedBy: string | null;
  readonly respondedAt: string | null;
  readonly reply: string | null;
  readonly repliedBy: string | null;
  readonly repliedAt: string | null;
  readonly notifiedAt: string;
}

export interface CourseDecisionRow {
  readonly id: string;
  readonly act: CycleAct;
  readonly at: string;
  readonly by: string;
  readonly onBehalfOf: string;
  readonly reason: string | null;
}

export interface OpinionRow {
  readonly criterionKey: string;
  readonly opinion: AuditOpinionKind | null;
  readonly seenPercent: number | null;
  readonly finding: FindingKind | null;
  readonly body: string;
  readonly onAgenda: boolean;
  readonly version: number;
  readonly personName: string;
  readonly writtenAt: string;
}

/** The audit as its auditors, and the officers who assigned them, see it. */
export interface AuditRow {
  readonly id: string;
  readonly unionId: string;
  readonly leadPersonId: string | null;
  readonly leadName: string | null;
  readonly secondPersonId: string | null;
  readonly secondName: string | null;
  readonly leadQualifiedUntil: string | null;
  readonly secondQualifiedUntil: string | null;
  readonly plan: Partial<AuditPlan>;
  readonly planSentAt: string | null;
  readonly summary: string;
  readonly version: number;
  readonly opinions: OpinionRow[];
}

/** A cycle as one statement reads it for whoever asks; what the reader may not see is not there. */
export interface CourseRow extends MovingCycle {
  readonly state: CycleState;
  readonly kind: CycleKind;
  readonly isOpen: boolean;
  readonly profile: ProfileFacts;
  readonly frameworkTitle: string;
  readonly versionId: string;
  readonly content: FrameworkContent;
  readonly contradictoryDays: number;
  readonly doneScore: number;
  readonly plannedScore: number;
  readonly presidentName: string | null;
  readonly directorName: string | null;
  readonly contactName: string | null;
  readonly organisation: CourseOrganisationRow;
  readonly regionalId: string | null;
  readonly answers: CourseAnswerRow[];
  readonly gains: { readonly criterionKey: string; readonly gainPercent: number }[];
  readonly auditors: string[];
  readonly reports: ReportRow[];
  readonly findings: FindingRow[];
  readonly decisions: CourseDecisionRow[];
  readonly audit: AuditRow | null;
  /** Whether the file is open to the reader as an auditor, in whose name one acts. */
  readonly isAuditor: boolean;
  /** The name of the organisation in whose name one acts. */
  readonly actingName: string | null;
  readonly now: Date;
  readonly today: string;
}
