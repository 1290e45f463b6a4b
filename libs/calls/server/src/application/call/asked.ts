import type { LockableField } from '@maillage/calls-domain';
import type { TermsAsked } from './terms-of-input.js';

/** What each act on a call is asked with. The schema's inputs have these shapes. */
export interface AskedOnce {
  readonly idempotencyKey: string;
}

export interface CallAsked extends AskedOnce {
  readonly callId: string;
}

export interface DraftCallAsked extends AskedOnce {
  readonly programmeId?: string | null | undefined;
  readonly terms: TermsAsked;
}

export interface EditCallAsked extends CallAsked {
  readonly programmeId?: string | null | undefined;
  /** The version that the screen had read. */
  readonly version: number;
  readonly locked?: readonly LockableField[] | null | undefined;
  readonly terms: TermsAsked;
}

export interface MoveCallAsked extends CallAsked {
  readonly reason?: string | null | undefined;
}

export interface PostponeCallAsked extends CallAsked {
  readonly closing: { readonly day: string; readonly hour?: string | null | undefined };
  readonly reason: string;
}

export interface AskQuestionAsked extends CallAsked {
  readonly body: string;
}

export interface AnswerQuestionAsked extends AskedOnce {
  readonly questionId: string;
  readonly question: string;
  readonly body: string;
  readonly isPublic: boolean;
}

export interface KeepProgrammeAsked extends AskedOnce {
  readonly programmeId?: string | null | undefined;
  readonly title: string;
  readonly description: string;
}
