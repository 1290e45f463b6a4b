import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, JsonScalar } from '@maillage/platform-server';
import { ApplicationStateEnum, CallStateEnum } from '../calls.enums.js';
import { CallCriterionType } from '../call/call.types.js';
import { CallOrganisationType } from '../calls-parts.types.js';
import { AssignmentKindEnum, JuryDecisionEnum, RecommendationEnum } from '../review/review.enums.js';

@ObjectType('GivenCallReview')
export class GivenReviewType {
  @Field(() => JsonScalar) marks!: unknown;
  @Field(() => RecommendationEnum, { nullable: true }) recommendation!: string | null;
  @Field() comment!: string;
  @Field(() => Int) depositNumber!: number;
  @Field(() => InstantScalar) givenAt!: Date | string;
  @Field() isStale!: boolean;
  @Field(() => Int, { nullable: true }) basisPoints!: number | null;
}

@ObjectType('CallReviewAssignment')
export class ReviewAssignmentType {
  @Field(() => ID) id!: string;
  @Field(() => AssignmentKindEnum) kind!: string;
  @Field(() => ID) personId!: string;
  @Field() personName!: string;
  @Field(() => CallOrganisationType) organisation!: CallOrganisationType;
  @Field() question!: string;
  @Field(() => String, { nullable: true }) dueOn!: string | null;
  @Field(() => InstantScalar) assignedAt!: Date | string;
  @Field(() => InstantScalar, { nullable: true }) endedAt!: Date | string | null;
  @Field(() => String, { nullable: true }) endedBecause!: string | null;
  @Field({ description: 'Something binds the reviewer to those who apply: the file is closed to this person' })
  isBound!: boolean;
  @Field(() => GivenReviewType, { nullable: true, description: 'Null until it is given' })
  given!: GivenReviewType | null;
}

@ObjectType('CallAnnotation', { description: 'A note that the organisation that runs the call keeps for itself' })
export class AnnotationType {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) fieldKey!: string | null;
  @Field() body!: string;
  @Field() by!: string;
  @Field(() => InstantScalar) writtenAt!: Date | string;
}

@ObjectType('CallReviewSummary')
export class ReviewSummaryType {
  @Field(() => Int) count!: number;
  @Field(() => Int, { nullable: true, description: 'The mean of the scores, in basis points' })
  basisPoints!: number | null;
  @Field(() => Int, { nullable: true, description: 'The widest distance between two scores' })
  spreadBasisPoints!: number | null;
  @Field(() => RecommendationEnum, { nullable: true }) recommendation!: string | null;
  @Field(() => [String]) eliminatedBy!: readonly string[];
}

@ObjectType('CallJuryFile')
export class JuryFileType {
  @Field(() => ID, { description: 'Of the application' }) id!: string;
  @Field() title!: string;
  @Field(() => CallOrganisationType) lead!: CallOrganisationType;
  @Field(() => ApplicationStateEnum) state!: string;
  @Field(() => Int) deposits!: number;
  @Field(() => ReviewSummaryType) summary!: ReviewSummaryType;
  @Field(() => [ReviewAssignmentType]) assignments!: ReviewAssignmentType[];
  @Field(() => [AnnotationType]) annotations!: AnnotationType[];
}

@ObjectType('CallJuror')
export class JurorType {
  @Field(() => ID) personId!: string;
  @Field() name!: string;
}

@ObjectType('CallRecusal')
export class RecusalType extends JurorType {
  @Field({ description: 'The conflict that the network knows, or declared' }) code!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

@ObjectType('CallJuryItem')
export class JuryItemType {
  @Field(() => ID) id!: string;
  @Field(() => ID) applicationId!: string;
  @Field() title!: string;
  @Field(() => CallOrganisationType) lead!: CallOrganisationType;
  @Field(() => Int) position!: number;
  @Field(() => Int, { nullable: true }) scoreBasisPoints!: number | null;
  @Field(() => [RecusalType]) recused!: RecusalType[];
  @Field(() => [JurorType], { description: 'Who may sit on this file' }) sitting!: readonly JurorType[];
  @Field(() => JuryDecisionEnum, { nullable: true }) decision!: string | null;
  @Field(() => String, { nullable: true }) motives!: string | null;
  @Field(() => [JurorType], { nullable: true }) present!: readonly JurorType[] | null;
  @Field(() => InstantScalar, { nullable: true }) decidedAt!: Date | string | null;
  @Field(() => String, { nullable: true }) decidedBy!: string | null;
}

@ObjectType('CallJuryMeeting')
export class JuryMeetingType {
  @Field(() => ID) id!: string;
  @Field() heldOn!: string;
  @Field() place!: string;
  @Field(() => Int) quorum!: number;
  @Field(() => [JurorType]) members!: readonly JurorType[];
  @Field() convenedBy!: string;
  @Field(() => [JuryItemType]) items!: JuryItemType[];
}

@ObjectType('CallJury', { description: 'Reviews and jury of a call, for who runs it' })
export class CallJuryType {
  @Field(() => ID, { description: 'Of the call' }) id!: string;
  @Field() title!: string;
  @Field(() => CallStateEnum) state!: string;
  @Field(() => String, { nullable: true }) committeeOn!: string | null;
  @Field(() => [CallCriterionType]) criteria!: readonly CallCriterionType[];
  @Field(() => [JuryFileType], { description: 'The best score first' }) files!: JuryFileType[];
  @Field(() => [JuryMeetingType]) meetings!: JuryMeetingType[];
}
