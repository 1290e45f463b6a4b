import type { OrganisationKind } from '@maillage/network-contract';
import type {
  AnswerStatus,
  AssessmentStanding,
  CycleKind,
  CycleState,
  DatedGain,
  FrameworkAudience,
  FrameworkContent,
  LabelHelp,
  ProfileFacts,
  SnapshotKind,
} from '@maillage/labelling-domain';

export interface AssessedOrganisationRow {
  readonly id: string;
  readonly code: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly departmentCode: string | null;
  readonly regionCodes: string[];
  readonly timeZone: string;
}

export interface NamedPersonRow {
  readonly id: string;
  readonly name: string;
}

export interface AnswerRow {
  readonly id: string;
  readonly criterionKey: string;
  readonly status: AnswerStatus | null;
  readonly donePercent: number | null;
  readonly plannedOn: string | null;
  readonly comment: string;
  readonly reason: string | null;
  readonly excluded: string | null;
  readonly reopenedAt: string | null;
  readonly keptAside: boolean;
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
  readonly version: number;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  /** Of what is joined, how much in all, and how much of it has expired. */
  readonly evidence: number;
  readonly expired: number;
  readonly requests: number;
  readonly late: number;
  readonly actions: number;
}

export interface SnapshotRow {
  readonly id: string;
  readonly cycleId: string;
  readonly kind: SnapshotKind;
  readonly title: string;
  readonly versionNumber: number;
  readonly done: number;
  readonly planned: number;
  readonly takenAt: string;
  readonly takenBy: string;
  readonly undoUntil: string | null;
  readonly undoneAt: string | null;
}

/** A cycle as one statement reads it, with the answers that the reader may see. */
export interface CycleRow extends AssessmentStanding {
  readonly id: string;
  readonly tenantId: string;
  readonly version: number;
  readonly kind: CycleKind;
  readonly state: CycleState;
  readonly isOpen: boolean;
  readonly profile: ProfileFacts;
  readonly president: NamedPersonRow | null;
  readonly director: NamedPersonRow | null;
  readonly contact: NamedPersonRow | null;
  readonly levelAimed: number | null;
  readonly help: LabelHelp | null;
  readonly openedAt: Date;
  readonly startedAt: Date | null;
  readonly assessedAt: Date | null;
  readonly appliedAt: Date | null;
  readonly auditFrom: string | null;
  readonly auditTo: string | null;
  readonly auditedAt: Date | null;
  readonly contradictoryUntil: Date | null;
  readonly decidedAt: Date | null;
  readonly finishBy: string | null;
  readonly changedAt: Date;
  readonly organisation: AssessedOrganisationRow;
  readonly regionalId: string | null;
  readonly framework: {
    readonly id: string;
    readonly tenantId: string;
    readonly title: string;
    readonly code: string;
    readonly audience: FrameworkAudience;
    readonly isDemo: boolean;
    readonly versionId: string;
    readonly versionNumber: number;
  };
  readonly content: FrameworkContent;
  readonly newer: { readonly id: string; readonly number: number } | null;
  readonly answers: AnswerRow[];
  readonly gains: DatedGain[];
  readonly undoable: SnapshotRow | null;
  readonly now: Date;
  readonly today: string;
}
