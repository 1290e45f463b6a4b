import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AnswerStatus, AssessmentAct, CycleAct, LabelSeat, SnapshotKind } from '@maillage/labelling-domain';
import type { RefusalParams } from '@maillage/platform-kernel';
import { InstantScalar, JsonScalar, RefusalCodeEnum } from '@maillage/platform-server';
import { AnswerStatusEnum, LabelCycleActEnum, LabelSeatEnum, SnapshotKindEnum } from '../cycle-vocabulary.enums.js';

@ObjectType('LabelActAvailability')
export class LabelActAvailabilityType {
  @Field(() => LabelCycleActEnum) act!: AssessmentAct | CycleAct;
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
}

@ObjectType('NamedPerson')
export class NamedPersonType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
}

@ObjectType('AssessedOrganisation')
export class AssessedOrganisationType {
  @Field(() => ID) id!: string;
  @Field() code!: string;
  @Field() kind!: string;
  @Field() name!: string;
  @Field(() => String, { nullable: true }) departmentCode!: string | null;
  @Field(() => [String]) regionCodes!: readonly string[];
  @Field() timeZone!: string;
}

@ObjectType('CycleFramework', { description: 'The version against which a cycle is answered' })
export class CycleFrameworkType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field() code!: string;
  @Field() audience!: string;
  @Field() isDemo!: boolean;
  @Field(() => ID) versionId!: string;
  @Field(() => Int) versionNumber!: number;
  @Field(() => ID, { nullable: true, description: 'A newer published version, to which the answers can be carried' })
  newerVersionId!: string | null;
  @Field(() => Int, { nullable: true }) newerVersionNumber!: number | null;
}

@ObjectType('AssessmentProgress', { description: 'Where an organisation is, and where its commitments lead' })
export class AssessmentProgressType {
  @Field(() => Int) done!: number;
  @Field(() => Int) planned!: number;
  @Field(() => Int) answered!: number;
  @Field(() => Int) applicable!: number;
}

@ObjectType('CriterionExclusion')
export class CriterionExclusionType {
  @Field() code!: string;
  @Field(() => JsonScalar) params!: RefusalParams;
}

@ObjectType('AssessedCriterion', { description: 'A criterion as a row of the list' })
export class AssessedCriterionType {
  @Field() key!: string;
  @Field() code!: string;
  @Field() title!: string;
  @Field(() => Int) weight!: number;
  @Field(() => AnswerStatusEnum, { nullable: true }) status!: AnswerStatus | null;
  @Field(() => Int, { nullable: true }) donePercent!: number | null;
  @Field(() => String, { nullable: true }) plannedOn!: string | null;
  @Field(() => NamedPersonType, { nullable: true }) assignee!: NamedPersonType | null;
  @Field() isMine!: boolean;
  @Field(() => Int) evidenceCount!: number;
  @Field(() => Int) expiredEvidenceCount!: number;
  @Field(() => Int) openRequestCount!: number;
  @Field(() => Int) overdueRequestCount!: number;
  @Field(() => Int) planActionCount!: number;
  @Field(() => CriterionExclusionType, {
    nullable: true,
    description: 'Why the profile of the organisation excuses it',
  })
  excluded!: CriterionExclusionType | null;
  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Since when it must be looked at again: its required evidence expired, or its words changed',
  })
  reopenedAt!: Date | string | null;
  @Field({
    description:
      'Another answer, set aside by a synchronisation or a concurrent writer, waits to be read in the history',
  })
  keptAside!: boolean;
  @Field(() => Int) version!: number;
  @Field(() => String, { nullable: true }) answeredBy!: string | null;
  @Field(() => InstantScalar, { nullable: true }) answeredAt!: Date | string | null;
}

@ObjectType('AssessmentAxis')
export class AssessmentAxisType {
  @Field() code!: string;
  @Field() title!: string;
  @Field(() => AssessmentProgressType) progress!: AssessmentProgressType;
  @Field(() => [AssessedCriterionType]) criteria!: readonly AssessedCriterionType[];
}

@ObjectType('LevelReason')
export class LevelReasonType {
  @Field() code!: string;
  @Field(() => JsonScalar) params!: RefusalParams;
  @Field(() => [String]) criterionKeys!: readonly string[];
}

@ObjectType('AssessedLevel')
export class AssessedLevelType {
  @Field(() => Int) number!: number;
  @Field() title!: string;
  @Field(() => Int) thresholdPercent!: number;
  @Field() met!: boolean;
  @Field(() => [LevelReasonType]) reasons!: readonly LevelReasonType[];
  @Field(() => String, {
    nullable: true,
    description:
      'The day on which the dated commitments, kept, lead above the threshold; null when they do not, or it is reached',
  })
  reachedOn!: string | null;
}

@ObjectType('AssessmentReadiness', { description: 'What is missing before applying: to be said beside the button' })
export class AssessmentReadinessType {
  @Field(() => [String]) unansweredKeys!: readonly string[];
  @Field(() => [String]) expiredEvidenceKeys!: readonly string[];
  @Field(() => [LabelSeatEnum]) seatsMissing!: readonly LabelSeat[];
}

@ObjectType('PlanSummary')
export class PlanSummaryType {
  @Field(() => Int) open!: number;
  @Field(() => Int) late!: number;
  @Field(() => Int) dated!: number;
}

@ObjectType('LabelSnapshot')
export class LabelSnapshotType {
  @Field(() => ID) id!: string;
  @Field(() => ID) cycleId!: string;
  @Field(() => SnapshotKindEnum) kind!: SnapshotKind;
  @Field() title!: string;
  @Field(() => Int) versionNumber!: number;
  @Field(() => Int) done!: number;
  @Field(() => Int) planned!: number;
  @Field(() => InstantScalar) takenAt!: Date | string;
  @Field() takenBy!: string;
  @Field(() => InstantScalar, { nullable: true }) undoUntil!: Date | string | null;
  @Field(() => InstantScalar, { nullable: true }) undoneAt!: Date | string | null;
}
