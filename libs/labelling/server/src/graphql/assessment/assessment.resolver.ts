import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { AssignCriteria } from '../../application/assessment/assign-criteria.use-case.js';
import { CommentCycle } from '../../application/assessment/comment-cycle.use-case.js';
import { NameLabelRoles } from '../../application/assessment/name-label-roles.use-case.js';
import { RegisterCycle } from '../../application/assessment/register-cycle.use-case.js';
import { SaveAnswer } from '../../application/assessment/save-answer.use-case.js';
import { StartSelfAssessment } from '../../application/assessment/start-self-assessment.use-case.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import { CommentCycleInput, SaveAnswerInput } from './criterion.inputs.js';
import { LabelCommentType, SavedAnswerType } from './criterion.types.js';
import * as inputs from './cycle.inputs.js';
import { LabelCycleType } from './cycle.types.js';

/** The acts of a self-assessment. */
@Resolver(() => LabelCycleType)
export class AssessmentResolver {
  constructor(
    private readonly registrations: RegisterCycle,
    private readonly starts: StartSelfAssessment,
    private readonly roles: NameLabelRoles,
    private readonly assignments: AssignCriteria,
    private readonly answers: SaveAnswer,
    private readonly comments: CommentCycle,
  ) {}

  @Mutation(() => LabelCycleType)
  @Guarded(assessmentPolicies.registerCycle)
  registerCycle(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.RegisterCycleInput,
  ): Promise<LabelCycleType> {
    return this.registrations.execute(actor, input);
  }

  @Mutation(() => LabelCycleType)
  @Guarded(assessmentPolicies.startSelfAssessment)
  startSelfAssessment(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.LabelCycleInput,
  ): Promise<LabelCycleType> {
    return this.starts.execute(actor, input);
  }

  @Mutation(() => LabelCycleType)
  @Guarded(assessmentPolicies.nameLabelRoles)
  nameLabelRoles(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.NameLabelRolesInput,
  ): Promise<LabelCycleType> {
    return this.roles.execute(actor, input);
  }

  @Mutation(() => LabelCycleType)
  @Guarded(assessmentPolicies.assignCriteria)
  assignCriteria(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.AssignCriteriaInput,
  ): Promise<LabelCycleType> {
    return this.assignments.execute(actor, input);
  }

  @Mutation(() => SavedAnswerType)
  @Guarded(assessmentPolicies.saveAnswer)
  saveAnswer(@Acting() { actor }: ActingViewer, @Args('input') input: SaveAnswerInput): Promise<SavedAnswerType> {
    return this.answers.execute(actor, input);
  }

  @Mutation(() => LabelCommentType)
  @Guarded(assessmentPolicies.commentCycle)
  commentCycle(@Acting() { actor }: ActingViewer, @Args('input') input: CommentCycleInput): Promise<LabelCommentType> {
    return this.comments.execute(actor, input);
  }
}
