import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { JsonScalar } from '@maillage/platform-server';

@InputType()
export class ReportInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) reportId!: string;
}

@InputType()
export class SaveReportShareInput extends ReportInput {
  @Field(() => JsonScalar, { description: 'By the keys of the fields; null empties one, what is not named stays' })
  answers!: unknown;
  @Field(() => Int, { description: 'The version that was read, 0 before the first' }) version!: number;
}

@InputType()
export class AskReportCorrectionInput extends ReportInput {
  @Field(() => ID) organisationId!: string;
  @Field(() => String, { nullable: true }) fieldKey?: string | null;
  @Field() body!: string;
}

@InputType()
export class CloseReportInput extends ReportInput {
  @Field() summary!: string;
  @Field(() => String, { nullable: true, description: 'Why somebody is not waited for' }) reason?: string | null;
}
