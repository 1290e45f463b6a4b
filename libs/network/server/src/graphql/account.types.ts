import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { accountRefusals } from '@maillage/network-domain';
import { declareRefusals, enumOf, InstantScalar } from '@maillage/platform-server';

declareRefusals(accountRefusals);

const linkPurposes = ['invitation', 'reset', 'emailChange'] as const;
const linkStates = ['open', 'used', 'expired'] as const;
export const LinkPurposeEnum = enumOf(linkPurposes);
export const LinkStateEnum = enumOf(linkStates);
registerEnumType(LinkPurposeEnum, { name: 'LinkPurpose' });
registerEnumType(LinkStateEnum, { name: 'LinkState' });

@ObjectType('AccountLink', { description: 'What the link of a mail is for, for whoever holds it' })
export class AccountLinkType {
  @Field(() => LinkPurposeEnum) purpose!: (typeof linkPurposes)[number];
  @Field(() => LinkStateEnum) state!: (typeof linkStates)[number];
  @Field() address!: string;
  @Field(() => InstantScalar) expiresAt!: Date;
}

@ObjectType('AccountSession')
export class AccountSessionType {
  @Field(() => ID) id!: string;
  @Field({ description: 'Browser and system; empty when it said neither' }) device!: string;
  @Field({ description: 'A part of the address, never all of it' }) address!: string;
  @Field(() => InstantScalar) createdAt!: Date;
  @Field(() => InstantScalar) lastSeenAt!: Date;
  @Field({ description: 'Whether it is the one that asks' }) isCurrent!: boolean;
}

@ObjectType('SecondFactor')
export class SecondFactorType {
  @Field(() => InstantScalar, { nullable: true, description: 'Since when it is in force' }) since!: Date | null;
  @Field(() => Int) recoveryCodesLeft!: number;
}

@ObjectType('Account', { description: 'The account of the person signed in' })
export class AccountType {
  @Field() email!: string;
  @Field(() => String, { nullable: true, description: 'An address to which a link was sent' })
  pendingEmail!: string | null;
  @Field({ description: 'Whether it is of the invented network, and not asked for a second factor' }) isDemo!: boolean;
  @Field(() => SecondFactorType) secondFactor!: SecondFactorType;
  @Field(() => [AccountSessionType]) sessions!: AccountSessionType[];
}

@InputType()
export class RequestPasswordResetInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field() email!: string;
}

@InputType()
export class ChoosePasswordInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field() token!: string;
  @Field() password!: string;
}

@InputType()
export class ConfirmEmailInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field() token!: string;
}

@InputType()
export class ChangePasswordInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field() present!: string;
  @Field() next!: string;
}

@InputType()
export class ChangeEmailInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field() email!: string;
  @Field() password!: string;
}

@InputType()
export class EndSessionInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
}

@InputType()
export class EndOtherSessionsInput {
  @Field(() => ID) idempotencyKey!: string;
}
