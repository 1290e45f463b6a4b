import { AbilityBuilder, createMongoAbility, subject } from '@casl/ability';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, declareAbility } from '@maillage/platform-server';
import { type SurveyAct, surveyActNames } from '@maillage/workgroups-domain';

export type SurveyAction = SurveyAct | 'readAnswers';

/** A survey is moved by its sponsor alone. Who may answer it is a rule of the domain. */
export const surveyAbility = declareAbility({
  subject: 'Survey',
  table: 'workgroups.survey',
  columns: { tenantId: { column: 'survey.tenant_id', type: 'uuid' } },
  of: (actor) => {
    const { can, build } = new AbilityBuilder(createMongoAbility);
    if (actor.capabilities.has('sponsorGroups')) {
      can([...surveyActNames, 'readAnswers'], 'Survey', { tenantId: actor.organisationId });
    }
    return build();
  },
});

/** @throws DomainError FORBIDDEN when the organisation does not hold this very survey */
export function demandOnSurvey(actor: ActingActor, act: SurveyAction, tenantId: string): void {
  if (surveyAbility.of(actor).can(act, subject('Survey', { tenantId }))) return;
  throw new DomainError('FORBIDDEN', { reason: 'notYourSurvey', act, role: actor.role });
}
