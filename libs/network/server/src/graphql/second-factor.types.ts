import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('SecondFactorBeginning', { description: 'What an application takes, until a first code confirms it' })
export class SecondFactorBeginningType {
  @Field({ description: 'To type where no picture can be read' }) secret!: string;
  @Field({ description: 'What the picture says' }) uri!: string;
}

@ObjectType('RecoveryCodes')
export class RecoveryCodesType {
  @Field(() => [String], { description: 'Shown once: the same request asked again gets none' }) codes!: string[];
}

@InputType()
export class BeginSecondFactorInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field() password!: string;
}

@InputType()
export class SecondFactorCodeInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field({ description: 'Six figures of the application, or a recovery code' }) code!: string;
}
