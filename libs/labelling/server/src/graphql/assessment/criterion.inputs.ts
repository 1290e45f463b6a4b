import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { AnswerStatus, CommentAudience, LabelCommentKind } from '@maillage/labelling-domain';
import { AnswerStatusEnum, CommentAudienceEnum, LabelCommentKindEnum } from '../cycle-vocabulary.enums.js';

@InputType()
export class SaveAnswerInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) cycleId!: string;
  @Field() criterionKey!: string;
  @Field(() => Int) version!: number;
  @Field(() => AnswerStatusEnum, { nullable: true }) status?: AnswerStatus | null;
  @Field(() => Int, { nullable: true }) donePercent?: number | null;
  @Field(() => String, { nullable: true }) plannedOn?: string | null;
  @Field() comment!: string;
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType()
export class CommentCycleInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) cycleId!: string;
  @Field(() => String, { nullable: true }) criterionKey?: string | null;
  @Field(() => CommentAudienceEnum) audience!: CommentAudience;
  @Field(() => LabelCommentKindEnum) kind!: LabelCommentKind;
  @Field() body!: string;
  @Field(() => String, { nullable: true }) heldOn?: string | null;
}
