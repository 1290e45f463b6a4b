import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { SeenSurvey } from '../../application/survey/seen-survey.js';
import { surveyView } from '../../application/survey/survey.view.js';
import { SurveyReader } from '../../persistence/survey/survey.reader.js';
import { demandOnSurvey } from '../../policy/survey/survey.ability.js';
import { surveyPolicies } from '../../policy/survey/survey.policies.js';
import { SurveyedMissionsArgs } from './survey.inputs.js';
import { PoolingSurveyPageType, PoolingSurveyType, SurveyedMissionPageType } from './survey.types.js';

@Resolver(() => PoolingSurveyType)
export class SurveyQueryResolver {
  constructor(
    private readonly reader: SurveyReader,
    private readonly seen: SeenSurvey,
  ) {}

  @Query(() => PoolingSurveyPageType)
  @Guarded(surveyPolicies.read)
  async poolingSurveys(
    @Acting() { actor, reads }: ActingViewer,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<PoolingSurveyPageType> {
    const page = await this.reader.page(reads, actor.organisationId, { first, after });
    return { ...page, rows: page.rows.map((row) => surveyView(row, actor)) };
  }

  @Query(() => PoolingSurveyType)
  @Guarded(surveyPolicies.read)
  poolingSurvey(
    @Acting() viewer: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<PoolingSurveyType> {
    return this.seen.view(viewer, id);
  }

  @Query(() => [PoolingSurveyType], { description: 'An answer of a Mission, the next step of a sponsor' })
  @Guarded(surveyPolicies.read)
  async awaitedSurveys(@Acting() { actor, reads }: ActingViewer): Promise<PoolingSurveyType[]> {
    const rows = await this.reader.awaiting(reads, actor.organisationId);
    const views = rows.map((row) => surveyView(row, actor));
    return views.filter(({ answering, acts }) => answering?.can === true || acts.some(({ can }) => can));
  }

  @Query(() => SurveyedMissionPageType, { description: 'Who was asked and who answered, for the sponsor' })
  @Guarded(surveyPolicies.readAnswers)
  async surveyedMissions(
    @Acting() viewer: ActingViewer,
    @Args() { surveyId, hasAnswered, first, after }: SurveyedMissionsArgs,
  ): Promise<SurveyedMissionPageType> {
    const survey = await this.seen.row(viewer, surveyId);
    demandOnSurvey(viewer.actor, 'readAnswers', survey.tenantId);
    return this.reader.missions(viewer.reads, surveyId, {
      first,
      after: after ?? null,
      hasAnswered: hasAnswered ?? null,
    });
  }
}
