import { Args, ArgsType, Field, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { LabelCommentKind } from '@maillage/labelling-domain';
import { DomainError, isId } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { criterionSeen } from '../../persistence/assessment/assessment-facts.js';
import { criterionAnswerView } from '../../application/assessment/criterion.view.js';
import { CommentRepository } from '../../persistence/assessment/comment.repository.js';
import { CriterionReader } from '../../persistence/assessment/criterion.reader.js';
import { CycleReader } from '../../persistence/assessment/cycle.reader.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import { LabelCommentKindEnum } from '../cycle-vocabulary.enums.js';
import { AnswerHistoryPageType, CriterionAnswerType, LabelCommentPageType } from './criterion.types.js';

@ArgsType()
export class AnswerHistoryArgs {
  @Field(() => ID) cycleId!: string;
  @Field() criterionKey!: string;
  @Field(() => Int, { defaultValue: 20 }) first!: number;
  @Field(() => String, { nullable: true }) after!: string | null;
  @Field(() => ID, { nullable: true }) authorId!: string | null;
}

@ArgsType()
export class CycleCommentsArgs {
  @Field(() => ID) cycleId!: string;
  @Field(() => LabelCommentKindEnum, { nullable: true }) kind!: LabelCommentKind | null;
  @Field(() => Int, { defaultValue: 50 }) first!: number;
  @Field(() => String, { nullable: true }) after!: string | null;
}

@Resolver(() => CriterionAnswerType)
export class CriterionQueryResolver {
  constructor(
    private readonly cycles: CycleReader,
    private readonly criteria: CriterionReader,
    private readonly comments: CommentRepository,
  ) {}

  @Query(() => CriterionAnswerType)
  @Guarded(assessmentPolicies.readLabelling)
  async criterionAnswer(
    @Acting() { actor, reads }: ActingViewer,
    @Args('cycleId', { type: () => ID }) cycleId: string,
    @Args('criterionKey') criterionKey: string,
  ): Promise<CriterionAnswerType> {
    const row = await this.cycles.one(reads, cycleId);
    const seen = criterionSeen(row, criterionKey);
    const details = await this.criteria.details(reads, seen.answer.id, actor.organisationId);
    if (details === undefined) throw new DomainError('NOT_FOUND');
    return criterionAnswerView(row, seen, details, actor);
  }

  @Query(() => AnswerHistoryPageType)
  @Guarded(assessmentPolicies.readLabelling)
  async answerHistory(
    @Acting() { reads }: ActingViewer,
    @Args() { cycleId, criterionKey, first, after, authorId }: AnswerHistoryArgs,
  ): Promise<AnswerHistoryPageType> {
    const { answer } = criterionSeen(await this.cycles.one(reads, cycleId), criterionKey);
    const author = authorId !== null && isId(authorId) ? authorId : null;
    return this.criteria.history(reads, answer.id, author, { first, after });
  }

  @Query(() => LabelCommentPageType)
  @Guarded(assessmentPolicies.readLabelling)
  async cycleComments(
    @Acting() { reads }: ActingViewer,
    @Args() { cycleId, kind, first, after }: CycleCommentsArgs,
  ): Promise<LabelCommentPageType> {
    const { id } = await this.cycles.one(reads, cycleId);
    return this.comments.page(reads, id, kind, { first, after });
  }
}
