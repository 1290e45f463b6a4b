import type { Actor } from '@maillage/platform-kernel';

/** Who signs an act, when and why. The instant is taken after the lock, so that a deadline has one meaning. */
export interface ActStamp {
  readonly decisionId: string;
  readonly actor: Actor;
  readonly at: Date;
  readonly reason: string | null;
}
