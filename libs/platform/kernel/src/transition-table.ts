/** From each state, the acts that leave it and the state that each leads to. A state without acts is terminal. */
export type TransitionTable<State extends string, Act extends string> = {
  readonly [from in State]: { readonly [act in Act]?: State };
};

/** The state that an act leads to, or undefined where the table has no such way. */
export function nextState<State extends string, Act extends string>(
  table: TransitionTable<State, Act>,
  from: State,
  act: Act,
): State | undefined {
  return table[from][act];
}

/** The states that can be reached from one state by any sequence of acts, that state included. */
export function statesReachableFrom<State extends string, Act extends string>(
  table: TransitionTable<State, Act>,
  start: State,
): ReadonlySet<State> {
  const reached = new Set<State>([start]);
  for (const state of reached) {
    for (const target of Object.values<State | undefined>(table[state])) {
      if (target !== undefined) reached.add(target);
    }
  }
  return reached;
}

/** The states that no act leaves. */
export function terminalStates<State extends string, Act extends string>(
  table: TransitionTable<State, Act>,
): readonly State[] {
  return (Object.keys(table) as State[]).filter((state) => Object.keys(table[state]).length === 0);
}
