import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, JsonScalar } from '@maillage/platform-server';
import { CallCriterionType } from '../call/call.types.js';
import { CallOrganisationType } from '../calls-parts.types.js';
import { ExaminedCallType } from '../examination/examination.types.js';
import { AssignmentKindEnum, RecommendationEnum } from './review.enums.js';

@ObjectType('CallReviewInBrief', { description: 'What is given to the person who asks to review' })
export class ReviewInBriefType {
  @Field(() => ID, { description: 'Of the assignment' }) id!: string;
  @Field(() => AssignmentKindEnum) kind!: string;
  @Field() question!: string;
  @Field(() => String, { nullable: true }) dueOn!: string | null;
  @Field() title!: string;
  @Field(() => CallOrganisationType) lead!: CallOrganisationType;
  @Field(() => CallOrganisationType) coordinator!: CallOrganisationType;
  @Field(() => ExaminedCallType) call!: ExaminedCallType;
  @Field(() => Int, { description: 'The number of the latest deposit' }) deposits!: number;
  @Field(() => InstantScalar, { nullable: true }) givenAt!: Date | string | null;
  @Field({ description: 'Something else was deposited since' }) isStale!: boolean;
}

@ObjectType('CallReviewScore')
export class ReviewScoreType {
  @Field(() => Int, { nullable: true, description: 'In basis points of the best' }) basisPoints!: number | null;
  @Field(() => Int) weightedPoints!: number;
  @Field(() => Int) mostWeightedPoints!: number;
  @Field(() => [String]) unmarkedKeys!: readonly string[];
  @Field(() => [String]) eliminatedBy!: readonly string[];
}

@ObjectType('CallReviewNote', { description: 'What a reviewer notes for nobody else' })
export class CallReviewNoteType {
  @Field() body!: string;
  @Field(() => Int, { description: 'To send back when it is saved' }) version!: number;
}

@ObjectType('CallReview', { description: 'The deposit beside the grid, for its reviewer alone' })
export class CallReviewType extends ReviewInBriefType {
  @Field(() => JsonScalar, { description: 'The definition of the form' }) form!: unknown;
  @Field(() => JsonScalar) answers!: unknown;
  @Field(() => JsonScalar) computed!: unknown;
  @Field(() => [CallCriterionType]) criteria!: readonly CallCriterionType[];
  @Field(() => JsonScalar) marks!: unknown;
  @Field(() => RecommendationEnum, { nullable: true }) recommendation!: string | null;
  @Field() comment!: string;
  @Field(() => Int, { description: 'To send back when it is saved' }) version!: number;
  @Field(() => ReviewScoreType) score!: ReviewScoreType;
  @Field(() => CallReviewNoteType) note!: CallReviewNoteType;
}

@ObjectType('CallReviewerCandidate')
export class ReviewerCandidateType {
  @Field(() => ID) personId!: string;
  @Field() name!: string;
  @Field(() => CallOrganisationType) organisation!: CallOrganisationType;
  @Field({ description: 'Something binds this person to those who apply' }) isBound!: boolean;
  @Field() isAssigned!: boolean;
}
