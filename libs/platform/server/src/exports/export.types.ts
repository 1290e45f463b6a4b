import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/enum-of.js';
import { declareRefusals } from '../graphql/refusal-code.js';
import { InstantScalar, JsonScalar } from '../graphql/scalars.js';
import { SheetFormatEnum } from '../imports/import.types.js';
import type { SheetFormat } from '../sheets/read-sheet.js';
import { exportRefusals, type ExportState, exportStates } from './export-run.js';

export const ExportStateEnum = enumOf(exportStates);
declareRefusals(exportRefusals);
registerEnumType(ExportStateEnum, { name: 'ExportState' });

@ObjectType('Export', { description: 'A list taken away as a file, which its asker alone may fetch for a day' })
export class ExportType {
  @Field(() => ID) id!: string;
  @Field() list!: string;
  @Field(() => SheetFormatEnum) format!: SheetFormat;
  @Field(() => ExportStateEnum) state!: ExportState;
  @Field() fileName!: string;
  @Field(() => Int) rowsTotal!: number;
  @Field(() => Int) rowsWritten!: number;
  @Field(() => String, { nullable: true }) failure!: string | null;
  @Field(() => InstantScalar) askedAt!: Date;
  @Field(() => InstantScalar, { nullable: true }) readyAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true }) expiresAt!: Date | null;
}

@ObjectType('ExportPage')
export class ExportPageType {
  @Field(() => [ExportType]) rows!: ExportType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}

@ObjectType('ExportableList', { description: 'A list that the acting person may export' })
export class ExportableListType {
  @Field() name!: string;
  @Field(() => [String]) columns!: readonly string[];
}

@InputType('ExportWordInput')
export class ExportWordInput {
  @Field({ description: 'What the portal keeps' }) value!: string;
  @Field({ description: 'What the file says' }) label!: string;
}

@InputType('ExportColumnInput')
export class ExportColumnInput {
  @Field() name!: string;
  @Field() title!: string;
  @Field(() => [ExportWordInput], { defaultValue: [] }) words!: ExportWordInput[];
}

@InputType()
export class AskExportInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field() list!: string;
  @Field(() => SheetFormatEnum) format!: SheetFormat;
  @Field(() => [ExportColumnInput]) columns!: ExportColumnInput[];
  @Field(() => JsonScalar, { nullable: true, description: 'The filter of the list, as its query takes it' })
  filter?: unknown;
  @Field({ description: 'Name of the file, without its ending' }) fileName!: string;
}
