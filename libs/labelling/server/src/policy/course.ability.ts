import { AbilityBuilder, createMongoAbility, type MongoAbility, subject } from '@casl/ability';
import type { CycleSide } from '@maillage/labelling-domain';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, declareAbility } from '@maillage/platform-server';
import { seenBy, seesEveryone } from './assessment.ability.js';
import { capabilityOfSide } from './cycle.policies.js';

/** What the ability looks at in a cycle that somebody wants to move. */
export interface CourseSubject {
  readonly tenantId: string;
}

/** Whether the state of the cycle lets it, and whether the actor is its region or its auditor, is asked of the domain. */
export const courseAbility = declareAbility({
  subject: 'Course',
  table: 'labelling.cycle',
  columns: { tenantId: { column: 'cycle.tenant_id', type: 'uuid' } },
  of: abilityOf,
});

/** Who audits is let in by name: row-level security shows the cycle, or does not. */
type SideWithRows = Exclude<CycleSide, 'auditor'>;

function abilityOf(actor: ActingActor): MongoAbility {
  const { can, build } = new AbilityBuilder(createMongoAbility);
  const has = (side: SideWithRows): boolean => actor.capabilities.has(capabilityOfSide[side]);
  if (has('organisation')) can('organisation', 'Course', { tenantId: actor.organisationId });
  for (const side of ['region', 'union'] as const) {
    if (!has(side)) continue;
    if (seesEveryone(actor)) can(side, 'Course');
    else can(side, 'Course', { tenantId: { $in: seenBy(actor) } });
  }
  return build();
}

/** @throws DomainError FORBIDDEN when the actor may not act from this side on this very cycle */
export function demandOnCourse(actor: ActingActor, side: CycleSide, { tenantId }: CourseSubject): void {
  if (side === 'auditor' || courseAbility.of(actor).can(side, subject('Course', { tenantId }))) return;
  throw new DomainError('FORBIDDEN', { reason: 'notYourCycle', side, role: actor.role });
}
