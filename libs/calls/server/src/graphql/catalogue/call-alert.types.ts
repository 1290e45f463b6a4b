import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '@maillage/platform-server';

@ObjectType('CallAlertProgramme')
export class CallAlertProgrammeType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
}

@ObjectType('CallAlert', {
  description: 'Filters of the catalogue of calls, under which the person is told by mail of what is new',
})
export class CallAlertType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => CallAlertProgrammeType, { nullable: true }) programme!: CallAlertProgrammeType | null;
  @Field(() => String, { nullable: true }) regionCode!: string | null;
  @Field(() => String, { nullable: true }) words!: string | null;
  @Field(() => InstantScalar) keptAt!: Date | string;
  @Field(() => InstantScalar, { nullable: true, description: 'When the person was told last' })
  toldAt!: Date | string | null;
}

@InputType()
export class KeepCallAlertInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field() name!: string;
  @Field(() => ID, { nullable: true }) programmeId?: string | null;
  @Field(() => String, { nullable: true }) regionCode?: string | null;
  @Field(() => String, { nullable: true, description: 'Words of the title, or of the funder of an outside call' })
  text?: string | null;
}

@InputType()
export class StopCallAlertInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) alertId!: string;
}
