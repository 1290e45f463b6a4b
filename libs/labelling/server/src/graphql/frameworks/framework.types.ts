import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type CriterionChange,
  type FrameworkAudience,
  frameworkAudiences,
  type FrameworkFaultCode,
  frameworkFaults,
  frameworkRefusals,
  type FrameworkVersionState,
  frameworkVersionStates,
} from '@maillage/labelling-domain';
import type { RefusalParams } from '@maillage/platform-kernel';
import { declareRefusals, enumOf, InstantScalar, JsonScalar, RefusalCodeEnum } from '@maillage/platform-server';
import { CriterionChangeEnum } from '../cycle-vocabulary.enums.js';
import { type FrameworkActName, frameworkActNames } from '../../application/frameworks/framework-version.view.js';

export const FrameworkAudienceEnum = enumOf(frameworkAudiences);
export const FrameworkVersionStateEnum = enumOf(frameworkVersionStates);
export const FrameworkFaultEnum = enumOf(frameworkFaults);
export const FrameworkActEnum = enumOf(frameworkActNames);
declareRefusals(frameworkRefusals);
registerEnumType(FrameworkAudienceEnum, { name: 'FrameworkAudience' });
registerEnumType(FrameworkVersionStateEnum, { name: 'FrameworkVersionState' });
registerEnumType(FrameworkFaultEnum, { name: 'FrameworkFaultCode' });
registerEnumType(FrameworkActEnum, { name: 'FrameworkAct' });

@ObjectType('FrameworkVersionCard', { description: 'A version as lists have it' })
export class FrameworkVersionCardType {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => FrameworkVersionStateEnum) state!: FrameworkVersionState;
  @Field(() => Int) criteria!: number;
  @Field(() => InstantScalar, { nullable: true }) publishedAt!: string | null;
  @Field(() => InstantScalar, { nullable: true }) retiredAt!: string | null;
  @Field({ description: 'The name of whoever wrote or decided last' }) decidedBy!: string;
  @Field(() => Int, { description: 'Open cycles on it, of those that the reader sees' }) answering!: number;
}

@ObjectType('FrameworkCard')
export class FrameworkCardType {
  @Field(() => ID) id!: string;
  @Field() code!: string;
  @Field() title!: string;
  @Field(() => FrameworkAudienceEnum) audience!: FrameworkAudience;
  @Field() isDemo!: boolean;
}

@ObjectType('Framework')
export class FrameworkType extends FrameworkCardType {
  @Field({ description: 'Whether the acting organisation writes it' }) isOurs!: boolean;
  @Field(() => [FrameworkVersionCardType], { description: 'The newest first' })
  versions!: readonly FrameworkVersionCardType[];
}

@ObjectType('ExpectedEvidence')
export class ExpectedEvidenceType {
  @Field() label!: string;
  @Field() required!: boolean;
}

@ObjectType('CriterionQuestion')
export class CriterionQuestionType {
  @Field(() => String, { description: 'progress, yesNo or choices' }) kind!: 'progress' | 'yesNo' | 'choices';
  @Field({ description: 'As files have it' }) written!: string;
}

@ObjectType('FrameworkCriterion')
export class FrameworkCriterionType {
  @Field(() => ID) key!: string;
  @Field() code!: string;
  @Field() title!: string;
  @Field(() => Int) weight!: number;
  @Field() help!: string;
  @Field(() => [ExpectedEvidenceType]) expectedEvidence!: readonly ExpectedEvidenceType[];
  @Field(() => String, { nullable: true, description: 'Whom it concerns, as files have it; null for everyone' })
  applicability!: string | null;
  @Field(() => CriterionQuestionType) question!: CriterionQuestionType;
}

@ObjectType('FrameworkAxis')
export class FrameworkAxisType {
  @Field() code!: string;
  @Field() title!: string;
  @Field(() => [FrameworkCriterionType]) criteria!: readonly FrameworkCriterionType[];
}

@ObjectType('LevelCondition')
export class LevelConditionType {
  @Field(() => ID) criterionKey!: string;
  @Field(() => String, { nullable: true }) criterionCode!: string | null;
  @Field(() => String, { nullable: true }) criterionTitle!: string | null;
  @Field(() => Int) minimumDonePercent!: number;
}

@ObjectType('FrameworkLevel')
export class FrameworkLevelType {
  @Field(() => Int) number!: number;
  @Field() title!: string;
  @Field(() => Int) thresholdPercent!: number;
  @Field(() => Int) completenessPercent!: number;
  @Field(() => [LevelConditionType]) conditions!: readonly LevelConditionType[];
  @Field() evidenceRequired!: boolean;
}

@ObjectType('FrameworkFault', { description: 'What keeps a draft from being published, and where' })
export class FrameworkFaultType {
  @Field(() => FrameworkFaultEnum) code!: FrameworkFaultCode;
  @Field(() => Int, { nullable: true }) axis!: number | null;
  @Field(() => Int, { nullable: true }) criterion!: number | null;
  @Field(() => Int, { nullable: true }) level!: number | null;
  @Field() field!: string;
  @Field(() => JsonScalar) params!: RefusalParams;
}

@ObjectType('ComparedCriterionSide')
export class ComparedCriterionSideType {
  @Field() code!: string;
  @Field() title!: string;
  @Field(() => Int) weight!: number;
}

@ObjectType('ComparedCriterion')
export class ComparedCriterionType {
  @Field(() => ID) key!: string;
  @Field(() => [CriterionChangeEnum]) changes!: readonly CriterionChange[];
  @Field(() => ComparedCriterionSideType, { nullable: true }) before!: ComparedCriterionSideType | null;
  @Field(() => ComparedCriterionSideType, { nullable: true }) after!: ComparedCriterionSideType | null;
}

@ObjectType('FrameworkActAvailability')
export class FrameworkActAvailabilityType {
  @Field(() => FrameworkActEnum) act!: FrameworkActName;
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
}

@ObjectType('AnsweredVersion')
export class AnsweredVersionType {
  @Field(() => Int) number!: number;
  @Field(() => Int) answering!: number;
}

@ObjectType('FrameworkVersion')
export class FrameworkVersionType extends FrameworkVersionCardType {
  @Field(() => FrameworkCardType) framework!: FrameworkCardType;
  @Field() contentHash!: string;
  @Field(() => Int) validityMonths!: number;
  @Field(() => Int) followUpMonths!: number;
  @Field(() => Int) contradictoryDays!: number;
  @Field(() => [FrameworkAxisType]) axes!: readonly FrameworkAxisType[];
  @Field(() => [FrameworkLevelType]) levels!: readonly FrameworkLevelType[];
  @Field(() => [FrameworkFaultType]) faults!: readonly FrameworkFaultType[];
  @Field(() => Int, { nullable: true, description: 'The number of the published version before it' })
  comparedWith!: number | null;
  @Field(() => [ComparedCriterionType], { description: 'Criteria that this version changes, adds or drops' })
  changes!: readonly ComparedCriterionType[];
  @Field(() => Int) unchanged!: number;
  @Field(() => [AnsweredVersionType], { description: 'The other versions, and the open cycles on each' })
  others!: readonly AnsweredVersionType[];
  @Field(() => [FrameworkActAvailabilityType]) acts!: readonly FrameworkActAvailabilityType[];
}

@ObjectType('DiscardedDraft')
export class DiscardedDraftType {
  @Field(() => ID) id!: string;
}
