import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AnswerStatus, CriterionChange } from '@maillage/labelling-domain';
import { AnswerStatusEnum, CriterionChangeEnum } from '../cycle-vocabulary.enums.js';
import { LabelSnapshotType } from './cycle-parts.types.js';

@ObjectType('AnswerGlance')
export class AnswerGlanceType {
  @Field(() => AnswerStatusEnum, { nullable: true }) status!: AnswerStatus | null;
  @Field(() => Int, { nullable: true }) donePercent!: number | null;
  @Field(() => String, { nullable: true }) plannedOn!: string | null;
  @Field() comment!: string;
}

@ObjectType('ComparedAnswer')
export class ComparedAnswerType {
  @Field() key!: string;
  @Field() code!: string;
  @Field() title!: string;
  @Field(() => AnswerGlanceType, { nullable: true }) before!: AnswerGlanceType | null;
  @Field(() => AnswerGlanceType, { nullable: true }) after!: AnswerGlanceType | null;
  @Field() changed!: boolean;
}

@ObjectType('SnapshotComparison', {
  description: 'Criterion by criterion; toId null compares with the answers as they are now',
})
export class SnapshotComparisonType {
  @Field(() => LabelSnapshotType) from!: LabelSnapshotType;
  @Field(() => LabelSnapshotType, { nullable: true }) to!: LabelSnapshotType | null;
  @Field(() => [ComparedAnswerType]) criteria!: readonly ComparedAnswerType[];
  @Field(() => Int) doneBefore!: number;
  @Field(() => Int) doneAfter!: number;
  @Field(() => Int) plannedBefore!: number;
  @Field(() => Int) plannedAfter!: number;
}

@ObjectType('SynchronisedCriterion')
export class SynchronisedCriterionType {
  @Field() key!: string;
  @Field(() => String, { nullable: true }) codeBefore!: string | null;
  @Field(() => String, { nullable: true }) codeAfter!: string | null;
  @Field() title!: string;
  @Field(() => [CriterionChangeEnum]) changes!: readonly CriterionChange[];
  @Field(() => AnswerStatusEnum, { nullable: true }) status!: AnswerStatus | null;
  @Field(() => Int, { nullable: true }) donePercent!: number | null;
  @Field(() => Int, { nullable: true }) keptDonePercent!: number | null;
  @Field(() => AnswerStatusEnum, { nullable: true }) keptStatus!: AnswerStatus | null;
}

@ObjectType('SynchronisationPreview', { description: 'What a newer version would change, criterion by criterion' })
export class SynchronisationPreviewType {
  @Field(() => ID) cycleId!: string;
  @Field(() => Int) fromVersion!: number;
  @Field(() => Int) toVersion!: number;
  @Field(() => ID) toVersionId!: string;
  @Field(() => [SynchronisedCriterionType]) criteria!: readonly SynchronisedCriterionType[];
  @Field(() => [String]) mustChoose!: readonly string[];
  @Field(() => Int) doneBefore!: number;
  @Field(() => Int) doneAfter!: number;
}
