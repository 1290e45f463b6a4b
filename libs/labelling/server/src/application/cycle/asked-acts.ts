import type { AuditMethod, AuditOpinionKind, AuditorKind, FindingAct, FindingKind } from '@maillage/labelling-domain';

/** What each act is asked with. The schema's inputs have these shapes. */
export interface AskedOnce {
  readonly idempotencyKey: string;
}

export interface CycleAsked extends AskedOnce {
  readonly cycleId: string;
  readonly reason?: string | null;
}

export interface ApplicationAsked extends CycleAsked {
  readonly levelAimed: number;
}

export interface AssignmentAsked extends CycleAsked {
  readonly leadAuditorId: string;
  readonly secondAuditorId: string;
}

export interface AuditorAsked extends AskedOnce {
  readonly personId: string;
  readonly kind: AuditorKind;
  readonly qualifiedOn: string;
  readonly qualifiedUntil: string;
  readonly mostAudits: number;
}

export interface LeavingAsked extends AskedOnce {
  readonly auditorId: string;
}

export interface PlanAsked extends CycleAsked {
  readonly from: string;
  readonly to: string;
  readonly methods: readonly AuditMethod[];
  readonly peopleMet: readonly string[];
  readonly sample: readonly string[];
  readonly note: string;
}

export interface OpinionAsked extends AskedOnce {
  readonly cycleId: string;
  readonly criterionKey: string;
  /** 0 when there was none yet. */
  readonly version: number;
  readonly opinion?: AuditOpinionKind | null;
  readonly seenPercent?: number | null;
  readonly finding?: FindingKind | null;
  readonly body: string;
  readonly onAgenda: boolean;
}

export interface ReportAsked extends AskedOnce {
  readonly cycleId: string;
  readonly summary: string;
}

export interface FindingAsked extends AskedOnce {
  readonly findingId: string;
  readonly act: FindingAct;
  readonly text?: string | null;
}
