import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CentsScalar, InstantScalar, JsonScalar } from '@maillage/platform-server';
import { AwardStateEnum, SizeEnum } from '../award/award.enums.js';
import { CallStateEnum } from '../calls.enums.js';
import { CallOrganisationType } from '../calls-parts.types.js';

@ObjectType('AllocationDifference')
export class AllocationDifferenceType {
  @Field(() => ID, { description: 'Of the application' }) id!: string;
  @Field(() => CentsScalar) amountCents!: number;
  @Field(() => CentsScalar, { description: 'More or less than the first scenario gives' }) gapCents!: number;
}

@ObjectType('AllocationGroup')
export class AllocationGroupType {
  @Field() group!: string;
  @Field(() => Int) count!: number;
  @Field(() => CentsScalar) amountCents!: number;
  @Field(() => CentsScalar) gapCents!: number;
}

@ObjectType('AllocationScenario')
export class AllocationScenarioType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => JsonScalar) rule!: unknown;
  @Field(() => CentsScalar) envelopeCents!: number;
  @Field(() => CentsScalar) allocatedCents!: number;
  @Field(() => CentsScalar) leftCents!: number;
  @Field(() => [AllocationDifferenceType]) lines!: readonly AllocationDifferenceType[];
  @Field(() => [AllocationGroupType]) bySize!: readonly AllocationGroupType[];
  @Field(() => [AllocationGroupType]) byTerritory!: readonly AllocationGroupType[];
  @Field(() => InstantScalar) createdAt!: Date | string;
  @Field() createdBy!: string;
  @Field(() => InstantScalar, { nullable: true, description: 'Frozen from then on' }) chosenAt!: Date | string | null;
  @Field(() => String, { nullable: true }) chosenBy!: string | null;
}

@ObjectType('AllocatedAward')
export class AllocatedAwardType {
  @Field(() => CentsScalar) amountCents!: number;
  @Field(() => AwardStateEnum) state!: string;
}

@ObjectType('AllocationCandidate', { description: 'Who gets a share, with the figures that the keys look at' })
export class AllocationCandidateType {
  @Field(() => ID, { description: 'Of the application' }) id!: string;
  @Field() title!: string;
  @Field(() => CallOrganisationType) lead!: CallOrganisationType;
  @Field(() => CentsScalar, { nullable: true }) requestedCents!: number | null;
  @Field(() => Int, { nullable: true }) scoreBasisPoints!: number | null;
  @Field(() => Int, { nullable: true, description: 'Employees in tenths of full-time equivalents' })
  staffTenths!: number | null;
  @Field(() => Int, { nullable: true }) youngPeople!: number | null;
  @Field(() => SizeEnum) size!: string;
  @Field({ description: 'Codes of its regions' }) territory!: string;
  @Field(() => AllocatedAwardType, { nullable: true }) award!: AllocatedAwardType | null;
}

@ObjectType('CallAllocation', { description: 'How the envelope of a call is shared, for who runs it' })
export class CallAllocationType {
  @Field(() => ID, { description: 'Of the call' }) id!: string;
  @Field() title!: string;
  @Field(() => CallStateEnum) state!: string;
  @Field(() => CentsScalar, { nullable: true }) envelopeCents!: number | null;
  @Field(() => CentsScalar) committedCents!: number;
  @Field(() => [AllocationCandidateType]) candidates!: AllocationCandidateType[];
  @Field(() => [AllocationScenarioType]) scenarios!: AllocationScenarioType[];
}
