/** Who acts: a person in the name of an organisation, or the clock (no person) when a deadline decides. */
export interface Actor {
  readonly personId: string | null;
  readonly name: string;
  readonly organisationId: string;
}

/** The trace of one transition: what was decided, from where to where, by whom, in whose name, when and why. */
export interface Decision<State extends string = string, Act extends string = string> {
  readonly id: string;
  readonly act: Act;
  readonly from: State | null;
  readonly to: State;
  readonly actor: Actor;
  readonly at: Date;
  readonly reason: string | null;
}

/** Who signs an act, when and why. The instant is taken after the lock, so that a deadline has one meaning. */
export interface ActStamp {
  readonly decisionId: string;
  readonly actor: Actor;
  readonly at: Date;
  readonly reason: string | null;
}
