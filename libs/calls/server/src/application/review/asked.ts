import type { AssignmentKind, Marks, Recommendation } from '@maillage/calls-domain';
import type { ApplicationAsked } from '../application/asked.js';
import type { AskedOnce } from '../call/asked.js';

/** What each act on reviews is asked with. The schema's inputs have these shapes. */
export interface AssignReviewerAsked extends ApplicationAsked {
  readonly personId: string;
  /** The organisation in whose name the person reviews. */
  readonly organisationId: string;
  readonly kind: AssignmentKind;
  readonly question?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
}

export interface AskRegionAsked extends ApplicationAsked {
  readonly question: string;
  readonly dueOn: string;
}

export interface AssignmentAsked extends AskedOnce {
  readonly assignmentId: string;
}

export interface ReasonedAssignmentAsked extends AssignmentAsked {
  readonly reason: string;
}

export interface SaveReviewAsked extends AssignmentAsked {
  readonly marks: unknown;
  readonly recommendation?: Recommendation | null | undefined;
  readonly comment: string;
  /** The version that the screen had read; 0 before the first. */
  readonly version: number;
}

export interface SaveReviewNoteAsked extends AssignmentAsked {
  readonly body: string;
  /** The version that the screen had read; 0 before the first. */
  readonly version: number;
}

export interface AnnotateAsked extends ApplicationAsked {
  readonly fieldKey?: string | null | undefined;
  readonly body: string;
}

/** @throws nothing: what is no mark is left to the rules, as a value that fits no scale */
export function marksOf(asked: unknown): Marks {
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) return {};
  return Object.fromEntries(
    Object.entries(asked as Record<string, unknown>).map(([key, mark]) => [key, mark === null ? null : numberOf(mark)]),
  );
}

function numberOf(mark: unknown): number {
  return typeof mark === 'number' ? mark : Number.NaN;
}
