import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { Capability } from '@maillage/network-contract';
import { InstantScalar } from '@maillage/platform-server';
import { CapabilityEnum } from './organisation.types.js';

@ObjectType('ApiToken', { description: 'A token by which a program acts for a person, for one organisation' })
export class ApiTokenType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() organisation!: string;
  @Field(() => [CapabilityEnum], { description: 'Chosen; what the holder has lost is not open' })
  capabilities!: Capability[];
  @Field(() => InstantScalar) createdAt!: Date;
  @Field(() => InstantScalar) expiresAt!: Date;
  @Field(() => InstantScalar, { nullable: true }) lastUsedAt!: Date | null;
}

@ObjectType('CreatedApiToken')
export class CreatedApiTokenType {
  @Field(() => String, { nullable: true, description: 'Shown once: the same request asked again gets none' })
  secret!: string | null;
}

@InputType()
export class CreateApiTokenInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field() name!: string;
  @Field(() => [CapabilityEnum]) capabilities!: Capability[];
  @Field(() => InstantScalar, { description: 'Within a year' }) expiresAt!: Date;
}

@InputType()
export class EndApiTokenInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
}
