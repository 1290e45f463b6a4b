import { Injectable } from '@nestjs/common';
import { demand, isId, newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, stampOf, StampSource } from '@maillage/platform-server';
import { draftSurvey, editSurvey, sponsorMustStandAbove, type SurveyTerms } from '@maillage/workgroups-domain';
import { SurveyRepository } from '../../persistence/survey/survey.repository.js';
import { surveyPolicies } from '../../policy/survey/survey.policies.js';
import type { SurveyDraftAsked, SurveyEditAsked, SurveyTermsAsked } from './asked-survey-acts.js';

/** A sponsor writes what it will ask. Both acts answer with the id of the survey. */
@Injectable()
export class WriteSurvey {
  constructor(
    private readonly acts: ActOnce,
    private readonly surveys: SurveyRepository,
    private readonly stamps: StampSource,
  ) {}

  draft(actor: ActingActor, input: SurveyDraftAsked): Promise<string> {
    const asked = { operation: 'draftSurvey', policy: surveyPolicies.sponsor, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const tenantId = actor.organisationId;
      demand(sponsorMustStandAbove(await this.surveys.organisation(transaction, tenantId)));
      const stamp = stampOf(actor, await this.stamps.after(transaction));

      const drafted = draftSurvey({ id: newId(), tenantId, terms: termsOf(input.terms) }, stamp);

      await this.surveys.add(transaction, drafted);
      return drafted.survey.id;
    });
  }

  edit(actor: ActingActor, input: SurveyEditAsked): Promise<string> {
    const asked = { operation: 'editSurvey', policy: surveyPolicies.sponsor, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { survey, at } = await this.surveys.lockFor(transaction, actor, 'edit', input.surveyId);

      await this.surveys.save(transaction, editSurvey(survey, termsOf(input.terms), stampOf(actor, at)));
      return survey.id;
    });
  }
}

/** A family keeps its id when the draft is edited; a new one, or what is no id, is given one. */
function termsOf(asked: SurveyTermsAsked): SurveyTerms {
  const families = asked.families.map(({ id, family, label, unit }) => ({
    ...{ id: typeof id === 'string' && isId(id) ? id : newId() },
    ...{ family, label, unit },
  }));
  const { title, purpose, closesAt, thresholdPercent } = asked;
  return { title, purpose, closesAt, thresholdPercent, families };
}
