import type { TransitionTable } from '@maillage/platform-kernel';

/** The ways of one kind of record, its states in the order in which it goes through them, and what it says when there is no way. */
export interface Machine<State extends string, Act extends string, Code extends string> {
  readonly table: TransitionTable<State, Act>;
  readonly states: readonly State[];
  /** The act comes later; it came before, or belongs to another branch; no act is left. */
  readonly refusals: { readonly notYet: Code; readonly notNow: Code; readonly ended: Code };
}
