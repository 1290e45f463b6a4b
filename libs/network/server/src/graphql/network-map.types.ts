import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OrganisationState } from '@maillage/network-contract';
import { OrganisationStateEnum, RegionType } from './organisation.types.js';

@ObjectType('StateCount')
export class StateCountType {
  @Field(() => OrganisationStateEnum) state!: OrganisationState;
  @Field(() => Int) count!: number;
}

@ObjectType('RegionCount', { description: 'The Missions of a region that are neither merged nor closed' })
export class RegionCountType {
  @Field(() => RegionType) region!: RegionType;
  @Field(() => Int) missions!: number;
  @Field(() => [StateCountType]) states!: readonly StateCountType[];
}

@ObjectType('MissionPoint', { description: 'Where a Mission is' })
export class MissionPointType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => String, { nullable: true }) communeName!: string | null;
  @Field(() => OrganisationStateEnum) state!: OrganisationState;
  @Field() regionCode!: string;
  @Field(() => Float) latitude!: number;
  @Field(() => Float) longitude!: number;
}
