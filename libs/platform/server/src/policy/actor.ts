import type { Actor } from '@maillage/platform-kernel';
import { nobody, type Scope } from '../database/scope.js';
import type { Policy } from './policy.js';

/** A signed-in person acting in the name of one organisation, with what this role may do there. */
export interface ActingActor extends Actor {
  readonly personId: string;
  readonly organisationKind: string;
  readonly role: string;
  readonly capabilities: ReadonlySet<string>;
  /** The organisation and those below it: an ARML sees its Missions, the union all. */
  readonly visible: readonly string[];
  /** What the organisation sees of the records of those below it, item by item. */
  readonly upward: readonly string[];
}

export function readScope(actor: ActingActor): Scope {
  return {
    ...nobody,
    person: actor.personId,
    tenant: actor.organisationId,
    visible: actor.visible,
    upward: actor.upward,
  };
}

/** What an act may write, as its policy says. */
export function writeScope(actor: ActingActor, { writes }: Policy): Scope {
  if (writes === 'nothing') return readScope(actor);
  if (writes === 'organisationsNamed') throw new Error('What the act names is known to its use case: namedScope');
  return {
    ...readScope(actor),
    writable: [actor.organisationId],
    counted: [actor.organisationId],
    steersCycles: writes === 'ownAndCycle',
    countsForOthers: writes === 'ownAndCoordinatorCounters' || writes === 'ownAndGroup',
    grants: writes === 'ownAndRights',
  };
}

/** For acts of who keeps the directory: rows of the organisations named, in the name of none. */
export function namedScope(actor: ActingActor, organisationIds: readonly string[]): Scope {
  return { ...readScope(actor), tenant: null, writable: organisationIds };
}
