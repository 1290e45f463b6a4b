import type { AskedOnce } from '../call/asked.js';

/** What each act on an application is asked with. The schema's inputs have these shapes. */
export interface BeginApplicationAsked extends AskedOnce {
  readonly callId: string;
  readonly title: string;
}

export interface ApplicationAsked extends AskedOnce {
  readonly applicationId: string;
}

export interface RenameApplicationAsked extends ApplicationAsked {
  readonly title: string;
}

export interface SaveAnswerAsked extends ApplicationAsked {
  readonly fieldKey: string;
  /** Null empties the answer. */
  readonly value?: unknown;
  /** The version that the screen had read; 0 before the first. */
  readonly version: number;
}

export interface MoveApplicationAsked extends ApplicationAsked {
  readonly reason?: string | null | undefined;
}

/** What is signed, or handed in, is what was read. */
export interface SignApplicationAsked extends ApplicationAsked {
  /** The version of the application that the screen had read. */
  readonly version: number;
}

export interface MessageAsked extends ApplicationAsked {
  readonly audience: MessageAudience;
  readonly body: string;
}

export const messageAudiences = ['own', 'consortium', 'coordinator', 'everyone'] as const;
/** Who reads a message: the organisation that writes it; the consortium; one side and who runs the call; all of them. */
export type MessageAudience = (typeof messageAudiences)[number];

export interface CorrectionAsked {
  readonly fieldKey: string;
  readonly kind: 'incorrect' | 'incomplete' | 'outdated';
  readonly body: string;
}

export interface RequestChangesAsked extends ApplicationAsked {
  readonly until: { readonly day: string; readonly hour?: string | null | undefined };
  readonly corrections: readonly CorrectionAsked[];
}
