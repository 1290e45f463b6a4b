import { AbilityBuilder, createMongoAbility, subject } from '@casl/ability';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, declareAbility } from '@maillage/platform-server';

/** Who runs a call answers what is asked about it. */
export const callQuestionAbility = declareAbility({
  subject: 'CallQuestion',
  table: 'calls.call_question',
  columns: { coordinatorId: { column: 'call_question.coordinator_id', type: 'uuid' } },
  of: (actor) => {
    const { can, build } = new AbilityBuilder(createMongoAbility);
    if (actor.capabilities.has('coordinateCalls')) {
      can('answer', 'CallQuestion', { coordinatorId: actor.organisationId });
    }
    return build();
  },
});

/** @throws DomainError FORBIDDEN when the actor does not run the call that the question is about */
export function demandOnQuestion(actor: ActingActor, { coordinatorId }: { readonly coordinatorId: string }): void {
  if (callQuestionAbility.of(actor).can('answer', subject('CallQuestion', { coordinatorId }))) return;
  throw new DomainError('FORBIDDEN', { reason: 'notYourCall', act: 'answer', role: actor.role });
}
