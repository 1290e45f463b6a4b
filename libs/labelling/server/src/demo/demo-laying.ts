import { enterScope, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import type { DemoHolder, DemoNetworkOfLabels } from './demo-network-of-labels.js';

/** The Mission of the demo accounts is in its self-assessment, and has no label yet. */
export const bystander = 'DEMO-45-03';

/** The union lays rows of all Missions, as acts do one after the other. */
export async function enterAll(
  transaction: WriteTransaction,
  unionId: string,
  network: DemoNetworkOfLabels,
): Promise<void> {
  const all = network.organisations.map(({ id }) => id);
  const upward = ['labelProgress', 'labelAnswers', 'staff', 'youngPeople'];
  await transaction.rows(
    enterScope,
    valuesOf(systemScope(unionId, { visible: all, writable: all, steered: all, upward })),
  );
}

/** Those that may be on their way to a label, in the order of the network. */
export function missionsOf({ organisations }: DemoNetworkOfLabels): DemoNetworkOfLabels['organisations'] {
  return organisations.filter(
    ({ kind, state, code }) => kind === 'localMission' && state === 'active' && code !== bystander,
  );
}

export async function put(
  transaction: WriteTransaction,
  statement: { readonly name: string; readonly text: string },
  rows: readonly object[],
): Promise<void> {
  if (rows.length > 0) await transaction.rows(statement, [JSON.stringify(rows)]);
}

export interface DemoHeads {
  /** Null when nobody holds the seat. */
  readonly directorId: string | null;
  readonly director: string;
  readonly presidentId: string | null;
  readonly president: string;
}

/** Who runs an organisation and who presides over it. */
export function headsOf({ people, memberships, mandates }: DemoNetworkOfLabels, organisationId: string): DemoHeads {
  const headIn = (holders: readonly DemoHolder[]) => {
    const holder = holders.find((one) => one.organisationId === organisationId);
    const person = people.find(({ id }) => id === holder?.personId);
    return person === undefined
      ? { id: null, name: '' }
      : { id: person.id, name: `${person.givenName} ${person.familyName}` };
  };
  const [director, president] = [headIn(memberships), headIn(mandates)];
  return {
    ...{ directorId: director.id, director: director.name },
    ...{ presidentId: president.id, president: president.name },
  };
}
