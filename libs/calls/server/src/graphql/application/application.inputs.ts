import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ApplicationState, CorrectionKind } from '@maillage/calls-domain';
import { JsonScalar } from '@maillage/platform-server';
import type { MessageAudience } from '../../application/application/asked.js';
import { WrittenInstantInput } from '../call/call.inputs.js';
import { ApplicationStateEnum, CorrectionKindEnum, MessageAudienceEnum } from '../calls.enums.js';

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

/** Those of one call that were deposited, in one state perhaps; without a call, our own. */
@ArgsType()
export class ApplicationsArgs {
  @Field(() => Int, { defaultValue: 20 }) first!: number;
  @Field(() => String, { nullable: true }) after?: string | null;
  @Field(() => ID, { nullable: true }) callId?: string | null;
  @Field(() => ApplicationStateEnum, { nullable: true }) state?: ApplicationState | null;
  @Field(() => String, { nullable: true, description: 'Of the lead applicant, among those of a call' })
  regionCode?: string | null;
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
export class SignApplicationInput extends ApplicationInput {
  @Field(() => Int, { description: 'The version of the application that was read' }) version!: number;
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
