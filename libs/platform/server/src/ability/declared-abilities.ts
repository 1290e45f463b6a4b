import type { MongoAbility } from '@casl/ability';
import type { ActingActor } from '../policy/actor.js';
import type { SubjectColumns } from './ability-to-sql.js';

/** What actors may do with the rows of one table. */
export interface DeclaredAbility {
  /** The name of the subject in the rules. */
  readonly subject: string;
  readonly table: string;
  /** What the rules look at in a row. */
  readonly columns: SubjectColumns;
  of(actor: ActingActor): MongoAbility;
}

const declared = new Map<string, DeclaredAbility>();

/**
 * Names an ability to the proof of rights, which asks it about every row and breaks each of its rules in turn.
 *
 * @throws Error when its subject is declared by another
 */
export function declareAbility(ability: DeclaredAbility): DeclaredAbility {
  if (declared.has(ability.subject)) throw new Error(`The ability of ${ability.subject} is declared twice`);
  declared.set(ability.subject, ability);
  return ability;
}

export function declaredAbilities(): readonly DeclaredAbility[] {
  return [...declared.values()];
}
