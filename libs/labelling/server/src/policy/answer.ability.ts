import { AbilityBuilder, createMongoAbility, type MongoAbility, subject } from '@casl/ability';
import type { Capability } from '@maillage/network-contract';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, declareAbility } from '@maillage/platform-server';

/** What the ability looks at in an answer. */
export interface AnswerSubject {
  readonly tenantId: string;
  readonly assigneeId: string | null;
}

/** The acts on an answer: those of who answers. */
export const capabilityOnAnswer = {
  answer: 'answerAssessment',
  attachEvidence: 'answerAssessment',
  plan: 'answerAssessment',
} as const satisfies Record<string, Capability>;

export type AnswerAction = keyof typeof capabilityOnAnswer;

/** A guest writes what is entrusted by name. Whether the state of the cycle lets it is asked of the domain. */
export const answerAbility = declareAbility({
  subject: 'LabelAnswer',
  table: 'labelling.answer',
  columns: {
    tenantId: { column: 'answer.tenant_id', type: 'uuid' },
    assigneeId: { column: 'answer.assignee_id', type: 'uuid' },
  },
  of: abilityOf,
});

/** Who is a guest of the own organisation sees nothing of it but what is entrusted by name. */
export function isGuestOf(actor: Pick<ActingActor, 'visible' | 'organisationId'>): boolean {
  return !actor.visible.includes(actor.organisationId);
}

function abilityOf(actor: ActingActor): MongoAbility {
  const { can, build } = new AbilityBuilder(createMongoAbility);
  const own = { tenantId: actor.organisationId };
  const entrusted = isGuestOf(actor) ? { ...own, assigneeId: actor.personId } : own;
  for (const [action, capability] of Object.entries(capabilityOnAnswer) as [AnswerAction, Capability][]) {
    if (!actor.capabilities.has(capability)) continue;
    can(action, 'LabelAnswer', entrusted);
  }
  return build();
}

/**
 * @throws DomainError NOT_FOUND when a guest asks for what is not entrusted; FORBIDDEN when the actor may not do this to
 *   this very answer
 */
export function demandOnAnswer(
  actor: ActingActor,
  action: AnswerAction,
  { tenantId, assigneeId }: AnswerSubject,
): void {
  const isUnseen = isGuestOf(actor) && tenantId === actor.organisationId && assigneeId !== actor.personId;
  if (isUnseen) throw new DomainError('NOT_FOUND');
  const may = answerAbility.of(actor).can(action, subject('LabelAnswer', { tenantId, assigneeId }));
  if (!may) throw new DomainError('FORBIDDEN', { reason: 'notYourCycle', act: action, role: actor.role });
}
