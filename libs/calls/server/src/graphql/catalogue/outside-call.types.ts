import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { outsideCallActs, type OutsideCallState, outsideCallStates } from '@maillage/calls-domain';
import type { OrganisationKind } from '@maillage/network-contract';
import type { RefusalParams } from '@maillage/platform-kernel';
import { CentsScalar, enumOf, InstantScalar, JsonScalar, RefusalCodeEnum } from '@maillage/platform-server';
import { WrittenInstantInput } from '../call/call.inputs.js';
import { CallOrganisationType } from '../calls-parts.types.js';

export const OutsideCallStateEnum = enumOf(outsideCallStates);
const OutsideCallActEnum = enumOf(outsideCallActs);
registerEnumType(OutsideCallStateEnum, { name: 'OutsideCallState' });
registerEnumType(OutsideCallActEnum, { name: 'OutsideCallAct' });

@ObjectType('OutsideCallActAvailability')
export class OutsideCallActAvailabilityType {
  @Field(() => OutsideCallActEnum) act!: string;
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
}

@ObjectType('OutsideCall', { description: 'A call of a funder outside the network, as a member entered it' })
export class OutsideCallType {
  @Field(() => ID) id!: string;
  @Field(() => CallOrganisationType, { description: 'Who entered it and keeps it right' })
  keeper!: CallOrganisationType;
  @Field() isOurs!: boolean;
  @Field(() => OutsideCallStateEnum) state!: string;
  @Field() title!: string;
  @Field() funder!: string;
  @Field({ description: 'Where the funder says it: https alone' }) sourceUrl!: string;
  @Field() summary!: string;
  @Field() theme!: string;
  @Field(() => [String]) kinds!: readonly string[];
  @Field(() => [String], { description: 'Empty: all regions' }) regionCodes!: readonly string[];
  @Field(() => InstantScalar, { nullable: true }) opensAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true }) closesAt!: Date | null;
  @Field() timeZone!: string;
  @Field(() => CentsScalar, { nullable: true }) leastCents!: number | null;
  @Field(() => CentsScalar, { nullable: true }) mostCents!: number | null;
  @Field({ description: 'The day on which somebody last compared it with its source' }) checkedOn!: string;
  @Field(() => InstantScalar, { nullable: true }) archivedAt!: Date | null;
  @Field(() => Int) version!: number;
  @Field(() => InstantScalar) now!: Date;
  @Field(() => [OutsideCallActAvailabilityType]) acts!: OutsideCallActAvailabilityType[];
}

@ObjectType('OutsideCallPage')
export class OutsideCallPageType {
  @Field(() => [OutsideCallType]) rows!: OutsideCallType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}

@InputType('OutsideCallFilter')
export class OutsideCallFilterInput {
  @Field(() => [OutsideCallStateEnum], { nullable: true }) states?: OutsideCallState[] | null;
  @Field(() => String, { nullable: true, description: 'Calls for all regions, or for this one among others' })
  regionCode?: string | null;
  @Field(() => String, { nullable: true, description: 'Calls whose last day is this one or an earlier one' })
  closingBy?: string | null;
  @Field(() => String, { nullable: true, description: 'In the title, the funder or the theme' }) text?: string | null;
}

@InputType()
export class OutsideCallTermsInput {
  @Field() title!: string;
  @Field() funder!: string;
  @Field() sourceUrl!: string;
  @Field() summary!: string;
  @Field() theme!: string;
  @Field(() => [String]) kinds!: OrganisationKind[];
  @Field(() => [String]) regionCodes!: string[];
  @Field(() => WrittenInstantInput, { nullable: true }) opening?: WrittenInstantInput | null;
  @Field(() => WrittenInstantInput, { nullable: true }) closing?: WrittenInstantInput | null;
  @Field() timeZone!: string;
  @Field(() => CentsScalar, { nullable: true }) leastCents?: number | null;
  @Field(() => CentsScalar, { nullable: true }) mostCents?: number | null;
}

@InputType()
export class EnterOutsideCallInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => OutsideCallTermsInput) terms!: OutsideCallTermsInput;
}

@InputType()
export class OutsideCallInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) outsideCallId!: string;
}

@InputType()
export class EditOutsideCallInput extends OutsideCallInput {
  @Field(() => Int) version!: number;
  @Field(() => OutsideCallTermsInput) terms!: OutsideCallTermsInput;
}
