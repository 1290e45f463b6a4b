import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { RefusalParams } from '@maillage/platform-kernel';
import { InstantScalar, JsonScalar, RefusalCodeEnum } from '@maillage/platform-server';

@ObjectType('PoolingOrganisation', { description: 'What surveys and shared services show of an organisation' })
export class PoolingOrganisationType {
  @Field(() => ID) id!: string;
  @Field() code!: string;
  @Field() name!: string;
  @Field() kind!: string;
  @Field() timeZone!: string;
}

@ObjectType('PoolingDecision', { description: 'Who decided what and when' })
export class PoolingDecisionType {
  @Field(() => ID) id!: string;
  @Field() act!: string;
  @Field(() => InstantScalar) at!: Date | string;
  @Field({ description: 'The name of the person; empty when the deadline decided' }) by!: string;
}

@ObjectType({ isAbstract: true })
export class PoolingAvailabilityType {
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
}
