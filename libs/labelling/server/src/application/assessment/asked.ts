import type {
  AnswerStatus,
  CommentAudience,
  CycleKind,
  LabelCommentKind,
  ScaleStrategy,
} from '@maillage/labelling-domain';

/** What each act is asked with. The schema's inputs have these shapes. */
export interface AskedOnce {
  readonly idempotencyKey: string;
}

export interface CycleAsked extends AskedOnce {
  readonly cycleId: string;
}

export interface RegistrationAsked extends AskedOnce {
  readonly frameworkId: string;
  readonly kind: CycleKind;
}

export interface AnswerSent extends CycleAsked {
  readonly criterionKey: string;
  /** The version that the writer had before the eyes. */
  readonly version: number;
  readonly status?: AnswerStatus | null;
  readonly donePercent?: number | null;
  readonly plannedOn?: string | null;
  readonly comment: string;
  readonly reason?: string | null;
}

export interface RolesAsked extends CycleAsked {
  readonly presidentId?: string | null;
  readonly directorId?: string | null;
  readonly contactId?: string | null;
}

export interface AssignmentAsked extends CycleAsked {
  readonly criterionKeys: readonly string[];
  readonly personId?: string | null;
}

export interface CommentAsked extends CycleAsked {
  readonly criterionKey?: string | null;
  readonly audience: CommentAudience;
  readonly kind: LabelCommentKind;
  readonly body: string;
  readonly heldOn?: string | null;
}

export interface HelpAsked extends CycleAsked {
  readonly criterionKey?: string | null;
  readonly body: string;
}

export interface SnapshotAsked extends CycleAsked {
  readonly title: string;
}

export interface SynchronisationAsked extends CycleAsked {
  readonly toVersionId: string;
  readonly choices: readonly { readonly criterionKey: string; readonly strategy: ScaleStrategy }[];
}

export interface UndoAsked extends AskedOnce {
  readonly snapshotId: string;
}

export interface AttachmentAsked extends CycleAsked {
  readonly criterionKeys: readonly string[];
  readonly documentVersionId: string;
  readonly requestId?: string | null;
}

export interface DetachmentAsked extends AskedOnce {
  readonly evidenceId: string;
}

export interface EvidenceAsked extends CycleAsked {
  readonly criterionKey: string;
  readonly label: string;
  readonly awaitedOn: string;
}
