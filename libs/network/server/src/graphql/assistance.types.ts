import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '@maillage/platform-server';

@ObjectType('Assistance', { description: 'When an officer acted in the name of somebody' })
export class AssistanceType {
  @Field(() => ID) id!: string;
  @Field() officerName!: string;
  @Field() personName!: string;
  @Field() organisation!: string;
  @Field() reason!: string;
  @Field(() => InstantScalar) beganAt!: Date;
  @Field(() => InstantScalar, { description: 'When it ended, or ends by itself' }) endedAt!: Date;
}

@ObjectType('AssistancePage')
export class AssistancePageType {
  @Field(() => [AssistanceType]) rows!: AssistanceType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}

@ObjectType('BegunAssistance')
export class BegunAssistanceType {
  @Field({ description: 'Of the organisation in whose name the session acts from now on' }) organisationCode!: string;
}

@InputType()
export class BeginAssistanceInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) personId!: string;
  @Field(() => ID) organisationId!: string;
  @Field() reason!: string;
}

@InputType()
export class EndAssistanceInput {
  @Field(() => ID) idempotencyKey!: string;
}
