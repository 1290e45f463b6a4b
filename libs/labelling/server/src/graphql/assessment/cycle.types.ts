import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CycleKind, CycleState, LabelHelp, LabelSeat } from '@maillage/labelling-domain';
import type { RefusalParams } from '@maillage/platform-kernel';
import { InstantScalar, JsonScalar, RefusalCodeEnum } from '@maillage/platform-server';
import { CycleKindEnum, CycleStateEnum, LabelHelpEnum, LabelSeatEnum } from '../cycle-vocabulary.enums.js';
import {
  LabelActAvailabilityType,
  NamedPersonType,
  AssessedOrganisationType,
  CycleFrameworkType,
  AssessmentProgressType,
  AssessmentAxisType,
  AssessedLevelType,
  AssessmentReadinessType,
  PlanSummaryType,
  LabelSnapshotType,
} from './cycle-parts.types.js';

@ObjectType('LabelCycle')
export class LabelCycleType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => AssessedOrganisationType) organisation!: AssessedOrganisationType;
  @Field(() => CycleFrameworkType) framework!: CycleFrameworkType;
  @Field(() => CycleKindEnum) kind!: CycleKind;
  @Field(() => CycleStateEnum) state!: CycleState;
  @Field() isOpen!: boolean;
  @Field() isOurs!: boolean;
  @Field({
    description:
      'Whether the answers are seen: the union sees progress alone. Without them, axes and levels have no criteria and no reasons',
  })
  answersVisible!: boolean;
  @Field({ description: 'A contributor sees only the criteria entrusted: progress of axes counts these' })
  entrustedOnly!: boolean;
  @Field() frozen!: boolean;
  @Field(() => Int, { nullable: true }) levelAimed!: number | null;
  @Field(() => Int) levelReached!: number;
  @Field(() => NamedPersonType, { nullable: true }) president!: NamedPersonType | null;
  @Field(() => NamedPersonType, { nullable: true }) director!: NamedPersonType | null;
  @Field(() => NamedPersonType, { nullable: true }) contact!: NamedPersonType | null;
  @Field(() => LabelHelpEnum, { nullable: true }) help!: LabelHelp | null;
  @Field(() => AssessmentProgressType) progress!: AssessmentProgressType;
  @Field(() => [AssessmentAxisType]) axes!: readonly AssessmentAxisType[];
  @Field(() => [AssessedLevelType]) levels!: readonly AssessedLevelType[];
  @Field(() => AssessmentReadinessType) readiness!: AssessmentReadinessType;
  @Field(() => PlanSummaryType) plan!: PlanSummaryType;
  @Field(() => InstantScalar) openedAt!: Date | string;
  @Field(() => InstantScalar, { nullable: true }) startedAt!: Date | string | null;
  @Field(() => InstantScalar, { nullable: true }) assessedAt!: Date | string | null;
  @Field(() => InstantScalar, { nullable: true }) appliedAt!: Date | string | null;
  @Field(() => String, { nullable: true }) auditFrom!: string | null;
  @Field(() => String, { nullable: true }) auditTo!: string | null;
  @Field(() => InstantScalar, { nullable: true }) auditedAt!: Date | string | null;
  @Field(() => InstantScalar, { nullable: true }) contradictoryUntil!: Date | string | null;
  @Field(() => InstantScalar, { nullable: true }) decidedAt!: Date | string | null;
  @Field(() => String, { nullable: true }) finishBy!: string | null;
  @Field(() => InstantScalar) changedAt!: Date | string;
  @Field(() => LabelSnapshotType, { nullable: true, description: 'A synchronisation that can still be undone' })
  undoableSynchronisation!: LabelSnapshotType | null;
  @Field(() => [LabelActAvailabilityType]) acts!: readonly LabelActAvailabilityType[];
}

@ObjectType('LabelCycleCard', { description: 'A cycle in a list' })
export class LabelCycleCardType {
  @Field(() => ID) id!: string;
  @Field(() => AssessedOrganisationType) organisation!: AssessedOrganisationType;
  @Field(() => ID) frameworkId!: string;
  @Field() frameworkTitle!: string;
  @Field(() => Int) versionNumber!: number;
  @Field(() => CycleKindEnum) kind!: CycleKind;
  @Field(() => CycleStateEnum) state!: CycleState;
  @Field() isOpen!: boolean;
  @Field(() => AssessmentProgressType) progress!: AssessmentProgressType;
  @Field(() => Int) levelReached!: number;
  @Field(() => LabelHelpEnum, { nullable: true }) help!: LabelHelp | null;
  @Field(() => String, { nullable: true }) contactName!: string | null;
  @Field(() => InstantScalar) openedAt!: Date | string;
  @Field(() => InstantScalar, { nullable: true }) appliedAt!: Date | string | null;
  @Field(() => InstantScalar, { nullable: true }) decidedAt!: Date | string | null;
  @Field(() => String, { nullable: true }) finishBy!: string | null;
  @Field(() => InstantScalar) changedAt!: Date | string;
}

@ObjectType('LabelCyclePage')
export class LabelCyclePageType {
  @Field(() => [LabelCycleCardType]) rows!: readonly LabelCycleCardType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
  @Field(() => Int) total!: number;
}

@InputType('LabelCycleFilter')
export class LabelCycleFilterInput {
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Field(() => ID, { nullable: true }) frameworkId?: string | null;
  @Field(() => [CycleStateEnum], { nullable: true }) states?: CycleState[] | null;
  @Field(() => CycleKindEnum, { nullable: true }) kind?: CycleKind | null;
  @Field(() => Boolean, { nullable: true }) isOpen?: boolean | null;
  @Field(() => Boolean, { nullable: true }) helpAsked?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Of the organisation in whose name one acts' }) ours?:
    boolean | null;
  @Field(() => String, { nullable: true }) regionCode?: string | null;
  @Field(() => String, { nullable: true }) text?: string | null;
}

@ObjectType('LabelPerson', { description: 'Whom a criterion may be entrusted to, and who may be named' })
export class LabelPersonType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() role!: string;
  @Field() canBeAssigned!: boolean;
  @Field(() => [LabelSeatEnum]) mayHold!: readonly LabelSeat[];
  @Field(() => Int) entrusted!: number;
}

@ObjectType('OpenableFramework', { description: 'A framework that the organisation may be assessed against' })
export class OpenableFrameworkType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field() audience!: string;
  @Field() isDemo!: boolean;
  @Field(() => Int) versionNumber!: number;
  @Field(() => Int) criteriaCount!: number;
  @Field(() => ID, { nullable: true }) openCycleId!: string | null;
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
  @Field(() => [CycleKindEnum]) kinds!: readonly CycleKind[];
}
