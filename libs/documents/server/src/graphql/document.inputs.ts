import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';

@ArgsType()
export class DocumentsArgs {
  @Field(() => Int, { defaultValue: 20 }) first!: number;
  @Field(() => String, { nullable: true }) after?: string | null;
  @Field(() => String, { nullable: true, description: 'Words of the title' }) search?: string | null;
  @Field({ defaultValue: false, description: 'Those that were withdrawn, too' }) withdrawn!: boolean;
}

@InputType()
export class BeginUploadInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field() fileName!: string;
  @Field({ description: 'As the browser says it; empty when it says nothing' }) mediaType!: string;
  @Field(() => Float) byteSize!: number;
  @Field(() => String, { nullable: true }) sha256?: string | null;
}

@InputType()
export class CompleteUploadInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) uploadId!: string;
  @Field(() => ID, { nullable: true }) documentId?: string | null;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field() effectiveOn!: string;
  @Field(() => String, { nullable: true }) expiresOn?: string | null;
}

@InputType()
export class CancelUploadInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) uploadId!: string;
}

@InputType()
export class WithdrawDocumentInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) documentId!: string;
}

@InputType()
export class RenameDocumentInput extends WithdrawDocumentInput {
  @Field() title!: string;
}
