import { nobody, type Scope, systemPerson } from '../database/scope.js';
import type { ActingActor } from '../policy/actor.js';
import type { ImportKind } from './import-kind.js';

/**
 * What an import writes under: the rows of the organisations that it names, in the name of none (band `imported`), and
 * its own row. It sees the organisations that the one who asked for it sees, and what its kind must recognise of them.
 */
export function importScope(
  actor: ActingActor,
  { recognises, readsAsItself }: ImportKind,
  writes: readonly string[],
  personId: string = systemPerson,
): Scope {
  return {
    ...nobody,
    tenant: readsAsItself ? actor.organisationId : null,
    person: personId,
    visible: actor.visible,
    upward: recognises,
    writable: [...new Set([actor.organisationId, ...writes])],
    credential: { kind: 'machine', value: 'on' },
  };
}
