import { AbilityBuilder, createMongoAbility, type MongoAbility, subject } from '@casl/ability';
import type { Capability } from '@maillage/network-contract';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, declareAbility } from '@maillage/platform-server';

/** What the ability looks at in the cycle that is assessed. */
export interface AssessmentSubject {
  readonly tenantId: string;
}

/** The acts on a cycle: those of who leads its assessment, those of who accompanies it, and speaking of it. */
export const capabilityOnCycle = {
  start: 'leadAssessment',
  nameRoles: 'leadAssessment',
  assign: 'leadAssessment',
  askHelp: 'leadAssessment',
  takeSnapshot: 'leadAssessment',
  synchronise: 'leadAssessment',
  comment: 'answerAssessment',
  takeUpHelp: 'accompanyLabelling',
  closeHelp: 'accompanyLabelling',
} as const satisfies Record<string, Capability>;

export type CycleAction = keyof typeof capabilityOnCycle;

const ofAll: readonly CycleAction[] = ['comment', 'takeUpHelp', 'closeHelp'];

/** Whether the state of the cycle lets it is asked of the domain. */
export const assessmentAbility = declareAbility({
  subject: 'Assessment',
  table: 'labelling.cycle',
  columns: { tenantId: { column: 'cycle.tenant_id', type: 'uuid' } },
  of: abilityOf,
});

function abilityOf(actor: ActingActor): MongoAbility {
  const { can, build } = new AbilityBuilder(createMongoAbility);
  for (const [action, capability] of Object.entries(capabilityOnCycle) as [CycleAction, Capability][]) {
    if (!actor.capabilities.has(capability)) continue;
    if (ofAll.includes(action) && seesEveryone(actor)) can(action, 'Assessment');
    else
      can(action, 'Assessment', { tenantId: ofAll.includes(action) ? { $in: seenBy(actor) } : actor.organisationId });
  }
  return build();
}

/** The own organisation, and those below it where its level may see the item. */
export function seenBy(actor: ActingActor): string[] {
  const below = actor.upward.includes('labelProgress') ? actor.visible : [];
  return [...new Set([actor.organisationId, ...below])];
}

export function seesEveryone({ organisationKind, upward }: ActingActor): boolean {
  return organisationKind === 'nationalUnion' && upward.includes('labelProgress');
}

export function mayOnAssessment(actor: ActingActor, action: CycleAction, { tenantId }: AssessmentSubject): boolean {
  return assessmentAbility.of(actor).can(action, subject('Assessment', { tenantId }));
}

/** @throws DomainError FORBIDDEN when the actor may not do this to this very cycle */
export function demandOnAssessment(actor: ActingActor, action: CycleAction, asked: AssessmentSubject): void {
  if (mayOnAssessment(actor, action, asked)) return;
  throw new DomainError('FORBIDDEN', { reason: 'notYourCycle', act: action, role: actor.role });
}
