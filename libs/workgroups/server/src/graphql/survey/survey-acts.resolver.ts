import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { AnswerSurvey } from '../../application/survey/answer-survey.use-case.js';
import { MoveSurvey } from '../../application/survey/move-survey.use-case.js';
import { ProposeFromSurvey } from '../../application/survey/propose-from-survey.use-case.js';
import { SeenSurvey } from '../../application/survey/seen-survey.js';
import { WriteSurvey } from '../../application/survey/write-survey.use-case.js';
import { surveyPolicies } from '../../policy/survey/survey.policies.js';
import * as inputs from './survey.inputs.js';
import { PoolingSurveyType } from './survey.types.js';

/** The acts of the sponsor of a survey, and the answer of a Mission. Each answers with the survey as it now is. */
@Resolver(() => PoolingSurveyType)
export class SurveyActsResolver {
  constructor(
    private readonly writing: WriteSurvey,
    private readonly moving: MoveSurvey,
    private readonly answering: AnswerSurvey,
    private readonly proposing: ProposeFromSurvey,
    private readonly seen: SeenSurvey,
  ) {}

  @Mutation(() => PoolingSurveyType)
  @Guarded(surveyPolicies.sponsor)
  async draftSurvey(
    @Acting() viewer: ActingViewer,
    @Args('input') input: inputs.DraftSurveyInput,
  ): Promise<PoolingSurveyType> {
    return this.seen.view(viewer, await this.writing.draft(viewer.actor, input));
  }

  @Mutation(() => PoolingSurveyType)
  @Guarded(surveyPolicies.sponsor)
  async editSurvey(
    @Acting() viewer: ActingViewer,
    @Args('input') input: inputs.EditSurveyInput,
  ): Promise<PoolingSurveyType> {
    return this.seen.view(viewer, await this.writing.edit(viewer.actor, input));
  }

  @Mutation(() => PoolingSurveyType)
  @Guarded(surveyPolicies.sponsor)
  async openSurvey(
    @Acting() viewer: ActingViewer,
    @Args('input') input: inputs.SurveyInput,
  ): Promise<PoolingSurveyType> {
    return this.seen.view(viewer, await this.moving.open(viewer.actor, input));
  }

  @Mutation(() => PoolingSurveyType, { description: 'Writes to the Missions that have not answered' })
  @Guarded(surveyPolicies.sponsor)
  async remindSurvey(
    @Acting() viewer: ActingViewer,
    @Args('input') input: inputs.SurveyInput,
  ): Promise<PoolingSurveyType> {
    return this.seen.view(viewer, await this.moving.remind(viewer.actor, input));
  }

  @Mutation(() => PoolingSurveyType)
  @Guarded(surveyPolicies.sponsor)
  async closeSurvey(
    @Acting() viewer: ActingViewer,
    @Args('input') input: inputs.SurveyInput,
  ): Promise<PoolingSurveyType> {
    return this.seen.view(viewer, await this.moving.close(viewer.actor, input));
  }

  @Mutation(() => PoolingSurveyType)
  @Guarded(surveyPolicies.sponsor)
  async publishSurvey(
    @Acting() viewer: ActingViewer,
    @Args('input') input: inputs.SurveyInput,
  ): Promise<PoolingSurveyType> {
    return this.seen.view(viewer, await this.moving.publish(viewer.actor, input));
  }

  @Mutation(() => PoolingSurveyType)
  @Guarded(surveyPolicies.answer)
  async answerSurvey(
    @Acting() viewer: ActingViewer,
    @Args('input') input: inputs.AnswerSurveyInput,
  ): Promise<PoolingSurveyType> {
    return this.seen.view(viewer, await this.answering.execute(viewer.actor, input));
  }

  @Mutation(() => PoolingSurveyType, { description: 'Drafts a campaign for the Missions that would pool a family' })
  @Guarded(surveyPolicies.sponsor)
  async proposeSurveyCampaign(
    @Acting() viewer: ActingViewer,
    @Args('input') input: inputs.ProposeFromSurveyInput,
  ): Promise<PoolingSurveyType> {
    return this.seen.view(viewer, await this.proposing.campaign(viewer.actor, input));
  }

  @Mutation(() => PoolingSurveyType, {
    description: 'Founds a pooling group and invites the Missions that would pool a family',
  })
  @Guarded(surveyPolicies.proposeGroup)
  async proposeSurveyGroup(
    @Acting() viewer: ActingViewer,
    @Args('input') input: inputs.ProposeFromSurveyInput,
  ): Promise<PoolingSurveyType> {
    return this.seen.view(viewer, await this.proposing.group(viewer.actor, input));
  }
}
