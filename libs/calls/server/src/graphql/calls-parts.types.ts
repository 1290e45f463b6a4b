import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RefusalParams } from '@maillage/platform-kernel';
import { InstantScalar, JsonScalar, RefusalCodeEnum } from '@maillage/platform-server';
import { CallActEnum, ApplicationActEnum, MessageAudienceEnum } from './calls.enums.js';

@ObjectType('CallOrganisation', { description: 'What calls show of an organisation' })
export class CallOrganisationType {
  @Field(() => ID) id!: string;
  @Field() code!: string;
  @Field() name!: string;
  @Field() kind!: string;
  @Field() timeZone!: string;
}

@ObjectType('CallDecision', { description: 'Who decided what, when and why' })
export class CallDecisionType {
  @Field(() => ID) id!: string;
  @Field() act!: string;
  @Field(() => InstantScalar) at!: Date | string;
  @Field({ description: 'The name of the person; empty when the deadline decided' }) by!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

@ObjectType({ isAbstract: true })
export class AvailabilityType {
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
}

@ObjectType('CallActAvailability')
export class CallActAvailabilityType extends AvailabilityType {
  @Field(() => CallActEnum) act!: string;
}

@ObjectType('CallApplicationActAvailability')
export class ApplicationActAvailabilityType extends AvailabilityType {
  @Field(() => ApplicationActEnum) act!: string;
}

@ObjectType('CallMessage')
export class CallMessageType {
  @Field(() => ID) id!: string;
  @Field(() => MessageAudienceEnum) audience!: string;
  @Field() body!: string;
  @Field(() => InstantScalar) writtenAt!: Date | string;
  @Field() by!: string;
  @Field(() => CallOrganisationType) organisation!: CallOrganisationType;
}

@ObjectType('CallDeposit', { description: 'What was handed in, and is never changed' })
export class CallDepositType {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => InstantScalar) depositedAt!: Date | string;
  @Field({ description: 'After the closing, in the grace that the call leaves' }) isLate!: boolean;
  @Field({ description: 'SHA-256 of what was deposited, in hexadecimal' }) sha256!: string;
  @Field() by!: string;
}
