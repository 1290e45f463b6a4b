import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf, InstantScalar } from '@maillage/platform-server';
import {
  type CycleState,
  type DeadlineKind,
  deadlineKinds,
  type HelpNeed,
  type SteeredStage,
  steeredStages,
} from '@maillage/labelling-domain';
import { CycleStateEnum } from '../cycle-vocabulary.enums.js';
import { type MissionView, missionViews } from '../../application/steering/steered-missions.view.js';

export const helpNeeds = ['asked', 'inProgress', 'toOffer'] as const;
export const HelpNeedEnum = enumOf(helpNeeds);
export const DeadlineKindEnum = enumOf(deadlineKinds);
export const MissionViewEnum = enumOf(missionViews);
export const SteeredStageEnum = enumOf(steeredStages);
registerEnumType(HelpNeedEnum, { name: 'LabelHelpNeed' });
registerEnumType(DeadlineKindEnum, { name: 'LabelDeadlineKind' });
registerEnumType(MissionViewEnum, { name: 'SteeredMissionView' });
registerEnumType(SteeredStageEnum, { name: 'SteeredStage' });

@ObjectType('LabelDeadline')
export class LabelDeadlineType {
  @Field(() => DeadlineKindEnum) kind!: DeadlineKind;
  @Field(() => String, { nullable: true, description: 'The day, when it has one' }) on!: string | null;
}

@ObjectType('SteeredMission', { description: 'Where an organisation stands; nothing of what it answered' })
export class SteeredMissionType {
  @Field(() => ID) id!: string;
  @Field() code!: string;
  @Field() name!: string;
  @Field(() => [String]) regionCodes!: readonly string[];
  @Field(() => ID, { nullable: true }) cycleId!: string | null;
  @Field(() => CycleStateEnum, { nullable: true, description: 'Of the latest cycle; none when it is not engaged' })
  state!: CycleState | null;
  @Field(() => SteeredStageEnum, { description: 'Where it stands: in its cycle, or with its label' })
  stage!: SteeredStage;
  @Field(() => Int, { description: 'In basis points' }) doneScore!: number;
  @Field(() => Int) plannedScore!: number;
  @Field(() => InstantScalar, { nullable: true }) changedAt!: Date | null;
  @Field(() => String, { nullable: true }) labelledUntil!: string | null;
  @Field(() => Int, { nullable: true }) labelLevel!: number | null;
  @Field() renewalBegun!: boolean;
  @Field(() => HelpNeedEnum, { nullable: true }) need!: HelpNeed;
  @Field(() => LabelDeadlineType, { nullable: true }) deadline!: LabelDeadlineType | null;
}

@ObjectType('SteeredMissionCounts')
export class SteeredMissionCountsType {
  @Field(() => Int) all!: number;
  @Field(() => Int) toHelp!: number;
  @Field(() => Int) expiringSoon!: number;
  @Field(() => Int) ready!: number;
}

@ObjectType('SteeredMissionPage')
export class SteeredMissionPageType {
  @Field(() => [SteeredMissionType]) rows!: SteeredMissionType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
  @Field(() => SteeredMissionCountsType) counts!: SteeredMissionCountsType;
}

@InputType()
export class SteeredMissionFilterInput {
  @Field(() => String, { nullable: true }) regionCode?: string | null;
  @Field(() => MissionViewEnum, { nullable: true }) view?: MissionView | null;
  @Field(() => String, { nullable: true }) text?: string | null;
}

@ArgsType()
export class SteeredMissionsArgs {
  @Field(() => ID, { nullable: true }) frameworkId?: string | null;
  @Field(() => Int, { defaultValue: 20 }) first!: number;
  @Field(() => String, { nullable: true }) after!: string | null;
  @Field(() => SteeredMissionFilterInput, { nullable: true }) filter!: SteeredMissionFilterInput | null;
}
