import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CentsScalar, declareRefusals, enumOf, QuantityScalar } from '@maillage/platform-server';
import {
  type CostKey,
  costKeys,
  serviceActNames,
  type ServiceKind,
  serviceKinds,
  serviceRefusals,
  type ServiceState,
  serviceStates,
  subscriberActNames,
} from '@maillage/workgroups-domain';
import { PoolingAvailabilityType, PoolingDecisionType, PoolingOrganisationType } from '../pooling-parts.types.js';

declareRefusals(serviceRefusals);

const ServiceKindEnum = enumOf(serviceKinds);
const ServiceStateEnum = enumOf(serviceStates);
const ServiceActEnum = enumOf(serviceActNames);
const SubscriberActEnum = enumOf(subscriberActNames);
const CostKeyEnum = enumOf(costKeys);
registerEnumType(ServiceKindEnum, { name: 'SharedServiceKind' });
registerEnumType(ServiceStateEnum, { name: 'SharedServiceState' });
registerEnumType(ServiceActEnum, { name: 'SharedServiceAct' });
registerEnumType(SubscriberActEnum, { name: 'SubscriberAct' });
registerEnumType(CostKeyEnum, { name: 'CostKey' });

@ObjectType('CostKeyPart')
export class CostKeyPartType {
  @Field(() => CostKeyEnum) key!: CostKey;
  @Field(() => Int) percent!: number;
}

@ObjectType('CostStep', { description: 'What one key counts of a member, among all that share the cost' })
export class CostStepType extends CostKeyPartType {
  @Field(() => QuantityScalar) figure!: number;
  @Field(() => QuantityScalar) of!: number;
}

@ObjectType('ServiceCostLine')
export class ServiceCostLineType {
  @Field(() => PoolingOrganisationType) organisation!: PoolingOrganisationType;
  @Field(() => CentsScalar) amountCents!: number;
  @Field(() => [CostStepType]) steps!: readonly CostStepType[];
}

@ObjectType('ServicePlace')
export class ServicePlaceType {
  @Field(() => PoolingOrganisationType) organisation!: PoolingOrganisationType;
  @Field(() => Int, { nullable: true, description: 'Its rank among those that wait; null with a seat' })
  waiting!: number | null;
}

@ObjectType('ServiceRating')
export class ServiceRatingType {
  @Field(() => PoolingOrganisationType) organisation!: PoolingOrganisationType;
  @Field(() => Int) score!: number;
  @Field() comment!: string;
}

@ObjectType('SharedServiceActAvailability')
export class ServiceActAvailabilityType extends PoolingAvailabilityType {
  @Field(() => ServiceActEnum) act!: string;
}

@ObjectType('SubscriberActAvailability')
export class SubscriberActAvailabilityType extends PoolingAvailabilityType {
  @Field(() => SubscriberActEnum) act!: string;
}

@ObjectType('SharedService', { description: 'A post, a tool or a training that a pooling group runs for its members' })
export class SharedServiceType {
  @Field(() => ID) id!: string;
  @Field(() => ID) groupId!: string;
  @Field() groupTitle!: string;
  @Field(() => PoolingOrganisationType) runBy!: PoolingOrganisationType;
  @Field() isOurs!: boolean;
  @Field(() => ServiceStateEnum) state!: ServiceState;
  @Field(() => ServiceKindEnum) kind!: ServiceKind;
  @Field() title!: string;
  @Field() description!: string;
  @Field() serviceLevel!: string;
  @Field(() => Int) seats!: number;
  @Field(() => Int) seatsTaken!: number;
  @Field() startsOn!: string;
  @Field() endsOn!: string;
  @Field(() => CentsScalar, { description: 'Of the whole period, for all together' }) costCents!: number;
  @Field(() => [CostKeyPartType]) keyParts!: readonly CostKeyPartType[];
  @Field(() => [ServicePlaceType], { description: 'Those with a seat, then those that wait, in their order' })
  places!: readonly ServicePlaceType[];
  @Field(() => [ServiceCostLineType], { description: 'All for who runs it, its own for a member' })
  costs!: readonly ServiceCostLineType[];
  @Field(() => [ServiceRatingType]) ratings!: readonly ServiceRatingType[];
  @Field({ description: 'Whether the asking organisation still owes its share once it has left' }) keepsShare!: boolean;
  @Field(() => Int, { nullable: true, description: 'The mean of the ratings, in tenths' }) scoreTenths!: number | null;
  @Field(() => [PoolingDecisionType]) decisions!: readonly PoolingDecisionType[];
  @Field(() => [ServiceActAvailabilityType], { description: 'Of who runs it' })
  acts!: readonly ServiceActAvailabilityType[];
  @Field(() => [SubscriberActAvailabilityType], { description: 'Of everybody else' })
  ownActs!: readonly SubscriberActAvailabilityType[];
}

@InputType()
export class CostKeyPartInput {
  @Field(() => CostKeyEnum) key!: CostKey;
  @Field(() => Int) percent!: number;
}

@InputType()
export class SharedServiceTermsInput {
  @Field(() => ServiceKindEnum) kind!: ServiceKind;
  @Field() title!: string;
  @Field() description!: string;
  @Field() serviceLevel!: string;
  @Field(() => Int) seats!: number;
  @Field() startsOn!: string;
  @Field() endsOn!: string;
  @Field(() => CentsScalar) costCents!: number;
  @Field(() => [CostKeyPartInput]) keyParts!: CostKeyPartInput[];
}

@InputType()
export class DraftSharedServiceInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) groupId!: string;
  @Field(() => SharedServiceTermsInput) terms!: SharedServiceTermsInput;
}

@InputType()
export class SharedServiceInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) serviceId!: string;
}

@InputType()
export class EditSharedServiceInput extends SharedServiceInput {
  @Field(() => SharedServiceTermsInput) terms!: SharedServiceTermsInput;
}

@InputType()
export class SubscribeToServiceInput extends SharedServiceInput {
  @Field(() => CentsScalar, { nullable: true, description: 'The budget of the year, where the key looks at it' })
  budgetCents?: number | null;
}

@InputType()
export class RateServiceInput extends SharedServiceInput {
  @Field(() => Int, { description: 'From 1 to 5' }) score!: number;
  @Field() comment!: string;
}
