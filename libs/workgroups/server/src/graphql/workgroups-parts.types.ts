import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { RefusalParams } from '@maillage/platform-kernel';
import { InstantScalar, JsonScalar, RefusalCodeEnum } from '@maillage/platform-server';

@ObjectType('GroupOrganisation', { description: 'What groups show of an organisation' })
export class GroupOrganisationType {
  @Field(() => ID) id!: string;
  @Field() code!: string;
  @Field() name!: string;
  @Field() kind!: string;
  @Field() timeZone!: string;
}

@ObjectType('GroupPerson', { description: 'What groups show of a person' })
export class GroupPersonType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
}

@ObjectType('GroupDecision', { description: 'Who decided what, when and why' })
export class GroupDecisionType {
  @Field(() => ID) id!: string;
  @Field() act!: string;
  @Field(() => InstantScalar) at!: Date | string;
  @Field({ description: 'The name of the person; empty when the clock decided' }) by!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

@ObjectType({ isAbstract: true })
export class GroupAvailabilityType {
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
}
