/**
 * A table as it was agreed, every pair of it: `act>state` for a way, `!code: acts` for what refuses the others.
 *
 * @throws RangeError when a pair is not said, or is said twice
 */
export function agreedWays<State extends string, Act extends string>(
  states: readonly State[],
  acts: readonly Act[],
  agreed: Record<State, string>,
): readonly (readonly [State, Act, string])[] {
  return states.flatMap((state) => acts.map((act) => [state, act, outcomeOf(agreed[state], state, act)] as const));
}

function outcomeOf(row: string, state: string, act: string): string {
  const told = row.split(/[;\n]/).flatMap((part) => {
    const [code, refused] = part.split(':');
    if (refused !== undefined) return refused.trim().split(/\s+/).includes(act) ? [code?.replace('!', '').trim()] : [];
    return part
      .trim()
      .split(/\s+/)
      .flatMap((way) => (way.startsWith(`${act}>`) ? [way.split('>')[1]] : []));
  });
  const [outcome, ...others] = told;
  if (outcome === undefined || others.length > 0) throw new RangeError(`${state}, ${act}: ${told.join(' and ')}`);
  return outcome;
}
