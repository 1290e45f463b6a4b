import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { CorrectionKind } from '@maillage/calls-domain';
import { JsonScalar } from '@maillage/platform-server';
import type { MessageAudience } from '../../application/application/asked.js';
import { WrittenInstantInput } from '../call/call.inputs.js';
import { CorrectionKindEnum, MessageAudienceEnum } from '../calls.enums.js';

@InputType()
export class BeginApplicationInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) callId!: string;
  @Field() title!: string;
}

@InputType()
export class DuplicateApplicationInput extends BeginApplicationInput {
  @Field(() => ID) applicationId!: string;
}

@InputType('CallApplicationInput')
export class ApplicationInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) applicationId!: string;
}

@InputType()
export class ReasonedApplicationInput extends ApplicationInput {
  @Field() reason!: string;
}

@InputType()
export class RenameApplicationInput extends ApplicationInput {
  @Field() title!: string;
}

@InputType()
export class SaveApplicationAnswerInput extends ApplicationInput {
  @Field() fieldKey!: string;
  @Field(() => JsonScalar, { nullable: true, description: 'Null empties the answer' }) value?: unknown;
  @Field(() => Int, { description: 'The version that was read, 0 before the first' }) version!: number;
}

@InputType()
export class SendApplicationMessageInput extends ApplicationInput {
  @Field(() => MessageAudienceEnum) audience!: MessageAudience;
  @Field() body!: string;
}

@InputType()
export class CorrectionInput {
  @Field() fieldKey!: string;
  @Field(() => CorrectionKindEnum) kind!: CorrectionKind;
  @Field() body!: string;
}

@InputType()
export class RequestChangesInput extends ApplicationInput {
  @Field(() => WrittenInstantInput) until!: WrittenInstantInput;
  @Field(() => [CorrectionInput]) corrections!: CorrectionInput[];
}
