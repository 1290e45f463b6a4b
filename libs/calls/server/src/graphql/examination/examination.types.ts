import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, JsonScalar } from '@maillage/platform-server';
import { ApplicationStateEnum, CallStateEnum } from '../calls.enums.js';
import {
  ApplicationActAvailabilityType,
  CallDecisionType,
  CallDepositType,
  CallMessageType,
  CallOrganisationType,
} from '../calls-parts.types.js';
import { ProjectPlanType } from '../consortium/consortium.types.js';
import { CallCorrectionType } from '../application/application.types.js';

@ObjectType('ExaminedCall')
export class ExaminedCallType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => CallStateEnum) state!: string;
}

@ObjectType('AskedCallCorrection')
export class AskedCallCorrectionType extends CallCorrectionType {
  @Field() isCancelled!: boolean;
  @Field(() => Int, { description: 'The deposit that it was asked of' }) depositNumber!: number;
}

@ObjectType('DepositedShare', { description: 'The share of a partner, as it was deposited' })
export class DepositedShareType {
  @Field(() => CallOrganisationType) organisation!: CallOrganisationType;
  @Field() role!: string;
  @Field(() => JsonScalar) form!: unknown;
  @Field(() => JsonScalar) answers!: unknown;
  @Field(() => InstantScalar) signedAt!: Date | string;
  @Field() signedBy!: string;
}

@ObjectType('DepositedConsortium')
export class DepositedConsortiumType {
  @Field(() => ProjectPlanType) plan!: ProjectPlanType;
  @Field(() => [DepositedShareType]) shares!: readonly DepositedShareType[];
}

@ObjectType('CallExamination', { description: 'A deposited application as who runs the call sees it' })
export class CallExaminationType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => CallOrganisationType) lead!: CallOrganisationType;
  @Field(() => ExaminedCallType) call!: ExaminedCallType;
  @Field(() => ApplicationStateEnum) state!: string;
  @Field(() => JsonScalar, { description: 'The definition of the form' }) form!: unknown;
  @Field(() => JsonScalar, { description: 'The answers of the latest deposit, by their fields' }) answers!: unknown;
  @Field(() => JsonScalar, { description: 'The computed figures of the latest deposit' }) computed!: unknown;
  @Field(() => DepositedConsortiumType, { nullable: true }) consortium!: DepositedConsortiumType | null;
  @Field(() => [CallDepositType]) deposits!: CallDepositType[];
  @Field(() => [AskedCallCorrectionType]) corrections!: AskedCallCorrectionType[];
  @Field(() => InstantScalar, { nullable: true }) correctionsUntil!: Date | string | null;
  @Field(() => [CallMessageType]) messages!: CallMessageType[];
  @Field(() => [CallDecisionType]) decisions!: CallDecisionType[];
  @Field(() => [ApplicationActAvailabilityType]) acts!: ApplicationActAvailabilityType[];
  @Field(() => InstantScalar) now!: Date | string;
}
