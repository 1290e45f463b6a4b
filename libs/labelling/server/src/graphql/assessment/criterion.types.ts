import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AnswerStatus, CommentAudience, LabelCommentKind } from '@maillage/labelling-domain';
import { InstantScalar, QuantityScalar } from '@maillage/platform-server';
import {
  AnswerStatusEnum,
  CommentAudienceEnum,
  LabelCommentKindEnum,
  QuestionKindEnum,
} from '../cycle-vocabulary.enums.js';
import {
  LabelActAvailabilityType,
  NamedPersonType,
  AssessmentProgressType,
  AssessedCriterionType,
} from './cycle-parts.types.js';
import { PlanActionType } from '../plan/plan.types.js';

@ObjectType('ExpectedProof')
export class ExpectedProofType {
  @Field() label!: string;
  @Field() required!: boolean;
}

@ObjectType('AnswerChoice')
export class AnswerChoiceType {
  @Field() title!: string;
  @Field(() => Int) percent!: number;
}

@ObjectType('AudienceChoice')
export class AudienceChoiceType {
  @Field(() => CommentAudienceEnum) audience!: CommentAudience;
  @Field(() => [String]) readers!: readonly string[];
}

@ObjectType('JoinedEvidence')
export class JoinedEvidenceType {
  @Field(() => ID) id!: string;
  @Field(() => ID) documentId!: string;
  @Field(() => ID) documentVersionId!: string;
  @Field() title!: string;
  @Field() fileName!: string;
  @Field() mediaType!: string;
  @Field(() => QuantityScalar) byteSize!: number;
  @Field() effectiveOn!: string;
  @Field(() => String, { nullable: true }) expiresOn!: string | null;
  @Field() isExpired!: boolean;
  @Field(() => [String]) alsoUsedBy!: readonly string[];
  @Field() linkedBy!: string;
  @Field(() => InstantScalar) linkedAt!: Date | string;
}

@ObjectType('EvidenceRequest')
export class EvidenceRequestType {
  @Field(() => ID) id!: string;
  @Field() label!: string;
  @Field() awaitedOn!: string;
  @Field() isLate!: boolean;
  @Field() requestedBy!: string;
  @Field() onBehalfOf!: string;
  @Field(() => InstantScalar) requestedAt!: Date | string;
  @Field(() => InstantScalar, { nullable: true }) fulfilledAt!: Date | string | null;
}

@ObjectType('LabelComment')
export class LabelCommentType {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) criterionKey!: string | null;
  @Field(() => LabelCommentKindEnum) kind!: LabelCommentKind;
  @Field(() => CommentAudienceEnum) audience!: CommentAudience;
  @Field() body!: string;
  @Field(() => String, { nullable: true }) heldOn!: string | null;
  @Field(() => NamedPersonType) author!: NamedPersonType;
  @Field() organisationName!: string;
  @Field(() => InstantScalar) writtenAt!: Date | string;
}

@ObjectType('LabelCommentPage')
export class LabelCommentPageType {
  @Field(() => [LabelCommentType]) rows!: readonly LabelCommentType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}

@ObjectType('AnswerRevision', {
  description:
    'One writing of an answer. A writing that came too late was not kept as the answer, and is here all the same',
})
export class AnswerRevisionType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field() wasKept!: boolean;
  @Field(() => AnswerStatusEnum, { nullable: true }) status!: AnswerStatus | null;
  @Field(() => Int, { nullable: true }) donePercent!: number | null;
  @Field(() => String, { nullable: true }) plannedOn!: string | null;
  @Field() comment!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field() author!: string;
  @Field(() => ID, { nullable: true }) authorId!: string | null;
  @Field(() => InstantScalar) writtenAt!: Date | string;
}

@ObjectType('AnswerHistoryPage')
export class AnswerHistoryPageType {
  @Field(() => [AnswerRevisionType]) rows!: readonly AnswerRevisionType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
  @Field(() => [NamedPersonType]) authors!: readonly NamedPersonType[];
}

@ObjectType('SavedAnswer')
export class SavedAnswerType {
  @Field(() => AssessedCriterionType) criterion!: AssessedCriterionType;
  @Field() comment!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => AssessmentProgressType) progress!: AssessmentProgressType;
  @Field(() => AssessmentProgressType) axis!: AssessmentProgressType;
  @Field(() => Int) levelReached!: number;
  @Field(() => InstantScalar) savedAt!: Date | string;
}

@ObjectType('CriterionAnswer', {
  description: 'A criterion that is opened: what is asked, what is answered, what is joined and said',
})
export class CriterionAnswerType {
  @Field(() => ID) cycleId!: string;
  @Field(() => AssessedCriterionType) criterion!: AssessedCriterionType;
  @Field() axisCode!: string;
  @Field() axisTitle!: string;
  @Field() help!: string;
  @Field(() => [ExpectedProofType]) expectedEvidence!: readonly ExpectedProofType[];
  @Field(() => QuestionKindEnum) questionKind!: 'progress' | 'yesNo' | 'choices';
  @Field(() => [AnswerChoiceType]) choices!: readonly AnswerChoiceType[];
  @Field() comment!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => [JoinedEvidenceType]) evidence!: readonly JoinedEvidenceType[];
  @Field(() => [EvidenceRequestType]) requests!: readonly EvidenceRequestType[];
  @Field(() => [LabelCommentType]) comments!: readonly LabelCommentType[];
  @Field(() => [PlanActionType]) planActions!: readonly PlanActionType[];
  @Field(() => [AnswerRevisionType]) history!: readonly AnswerRevisionType[];
  @Field(() => [AudienceChoiceType], {
    description:
      'Audiences that the writer may choose, the narrowest (and default) first, with the organisations that read each',
  })
  audiences!: readonly AudienceChoiceType[];
  @Field(() => [LabelActAvailabilityType]) acts!: readonly LabelActAvailabilityType[];
}
