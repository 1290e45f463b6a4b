import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { declareRefusals, enumOf, InstantScalar } from '@maillage/platform-server';
import { archiveRefusals, type ArchiveState, archiveStates } from '../../persistence/reports/archive.js';
import { LabelledOrganisationType } from '../label/labelled-organisation.type.js';

export const ArchiveStateEnum = enumOf(archiveStates);
declareRefusals(archiveRefusals);
registerEnumType(ArchiveStateEnum, { name: 'ArchiveState' });

@ObjectType('Archive', {
  description: 'The evidence of a cycle in one file, which its asker alone may fetch for a day',
})
export class ArchiveType {
  @Field(() => ID) id!: string;
  @Field(() => ID) cycleId!: string;
  @Field(() => LabelledOrganisationType) organisation!: LabelledOrganisationType;
  @Field(() => ArchiveStateEnum) state!: ArchiveState;
  @Field(() => Int, { nullable: true }) filesTotal!: number | null;
  @Field(() => Int) filesPacked!: number;
  @Field(() => Float, { nullable: true, description: 'In bytes' }) byteSize!: number | null;
  @Field(() => String, { nullable: true }) failure!: string | null;
  @Field(() => InstantScalar) askedAt!: Date | string;
  @Field(() => InstantScalar, { nullable: true }) readyAt!: Date | string | null;
  @Field(() => InstantScalar, { nullable: true }) expiresAt!: Date | string | null;
  @Field(() => String, { nullable: true }) fileUrl!: string | null;
}

@ObjectType('ArchivePage')
export class ArchivePageType {
  @Field(() => [ArchiveType]) rows!: ArchiveType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}

@InputType()
export class AskArchiveInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) cycleId!: string;
}
