import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RefusalParams } from '@maillage/platform-kernel';
import { enumOf } from '../graphql/enum-of.js';
import { declareRefusals, RefusalCodeEnum } from '../graphql/refusal-code.js';
import { InstantScalar, JsonScalar } from '../graphql/scalars.js';
import { type SheetFormat, sheetFormats } from '../sheets/read-sheet.js';
import { type RowOutcome, rowOutcomes } from './import-kind.js';
import { importRefusals, type PersonalImportAct, personalImportActs } from './import-run.js';
import { type ImportState, importStates } from './import-run.transitions.js';

export const ImportStateEnum = enumOf(importStates);
export const ImportActEnum = enumOf(personalImportActs);
export const RowOutcomeEnum = enumOf(rowOutcomes);
export const SheetFormatEnum = enumOf(sheetFormats);
declareRefusals(importRefusals);
registerEnumType(ImportStateEnum, { name: 'ImportState' });
registerEnumType(ImportActEnum, { name: 'ImportAct' });
registerEnumType(RowOutcomeEnum, { name: 'ImportRowOutcome' });
registerEnumType(SheetFormatEnum, { name: 'SheetFormat' });

@ObjectType('ImportColumn')
export class ImportColumnType {
  @Field() name!: string;
  @Field() required!: boolean;
}

@ObjectType('ImportSheet', { description: 'A file that an import takes' })
export class ImportSheetType {
  @Field() name!: string;
  @Field() optional!: boolean;
  @Field(() => [ImportColumnType]) columns!: ImportColumnType[];
}

@ObjectType('ImportKind', { description: 'Something that the acting person may import' })
export class ImportKindType {
  @Field() name!: string;
  @Field({ description: 'Whether the good rows are taken when others are refused' }) takesGoodRows!: boolean;
  @Field(() => [ImportSheetType]) sheets!: ImportSheetType[];
  @Field(() => Int, { description: 'Bytes of the longest file taken' }) longestFile!: number;
}

@ObjectType('ImportColumnPlace', {
  description: 'Where a column of the kind stands in a file: a place of its header, from 0',
})
export class ImportColumnPlaceType {
  @Field() sheet!: string;
  @Field() column!: string;
  @Field(() => Int) place!: number;
}

@ObjectType('ImportFile')
export class ImportFileType {
  @Field() sheet!: string;
  @Field() name!: string;
  @Field(() => SheetFormatEnum) format!: SheetFormat;
  @Field(() => Int) byteCount!: number;
  @Field(() => Int) rowCount!: number;
  @Field(() => [String]) header!: readonly string[];
  @Field(() => [ImportColumnPlaceType], { description: 'What the titles of the header give away' })
  guess!: ImportColumnPlaceType[];
}

@ObjectType('ImportActAvailability')
export class ImportActAvailabilityType {
  @Field(() => ImportActEnum) act!: PersonalImportAct;
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
}

@ObjectType('ImportReason', { description: 'Why rows are refused, and how many' })
export class ImportReasonType {
  @Field() reason!: string;
  @Field(() => Int) rows!: number;
}

@ObjectType('Import', { description: 'An import in two steps: preview, then apply' })
export class ImportType {
  @Field(() => ID) id!: string;
  @Field() kind!: string;
  @Field(() => ImportStateEnum) state!: ImportState;
  @Field() personName!: string;
  @Field(() => [ImportFileType]) files!: ImportFileType[];
  @Field(() => [ImportColumnPlaceType]) mapping!: ImportColumnPlaceType[];
  @Field(() => Int) rowsTotal!: number;
  @Field(() => Int) rowsPlanned!: number;
  @Field(() => Int, { description: 'Rows that create' }) created!: number;
  @Field(() => Int, { description: 'Rows that change what is held' }) changed!: number;
  @Field(() => Int) unchanged!: number;
  @Field(() => Int) refused!: number;
  @Field({ description: 'The network changed after the preview: it was made again' }) plannedAgain!: boolean;
  @Field(() => String, { nullable: true }) failure!: string | null;
  @Field(() => InstantScalar) askedAt!: Date;
  @Field(() => InstantScalar, { nullable: true }) previewedAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true }) appliedAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true }) undoneAt!: Date | null;
  @Field(() => String, { nullable: true }) undoneBy!: string | null;
  @Field(() => [ImportActAvailabilityType]) acts!: ImportActAvailabilityType[];
}

@ObjectType('ImportPage')
export class ImportPageType {
  @Field(() => [ImportType]) rows!: ImportType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}

@ObjectType('ImportRowFault')
export class ImportRowFaultType {
  @Field(() => String, { nullable: true, description: 'The column of the kind; null: the whole row' })
  column!: string | null;
  @Field(() => String, { nullable: true, description: 'What was read there' }) value!: string | null;
  @Field() reason!: string;
}

@ObjectType('ImportRow')
export class ImportRowType {
  @Field(() => Int) position!: number;
  @Field() sheet!: string;
  @Field(() => Int) line!: number;
  @Field(() => String, { nullable: true }) label!: string | null;
  @Field(() => RowOutcomeEnum) outcome!: RowOutcome;
  @Field(() => [ImportRowFaultType]) faults!: ImportRowFaultType[];
}

@ObjectType('ImportRowPage')
export class ImportRowPageType {
  @Field(() => [ImportRowType]) rows!: ImportRowType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
  @Field(() => [ImportReasonType]) reasons!: ImportReasonType[];
}

@ObjectType('ImportColumnTitle')
export class ImportColumnTitleType {
  @Field() sheet!: string;
  @Field() column!: string;
  @Field() title!: string;
}

@ObjectType('ImportProfile', { description: 'A way to map columns that is kept under a name' })
export class ImportProfileType {
  @Field(() => ID, { nullable: true, description: 'Null for one that comes with the portal' }) id!: string | null;
  @Field() name!: string;
  @Field() shared!: boolean;
  @Field() isOwn!: boolean;
  @Field(() => [ImportColumnTitleType]) titles!: ImportColumnTitleType[];
}

@ArgsType()
export class ImportRowsArgs {
  @Field(() => ID) importId!: string;
  @Field(() => Int, { defaultValue: 50 }) first!: number;
  @Field(() => String, { nullable: true }) after!: string | null;
  @Field(() => RowOutcomeEnum, { nullable: true }) outcome!: RowOutcome | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

@InputType('ImportColumnPlaceInput')
export class ImportColumnPlaceInput {
  @Field() sheet!: string;
  @Field() column!: string;
  @Field(() => Int) place!: number;
}

@InputType()
export class PreviewImportInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) importId!: string;
  @Field(() => [ImportColumnPlaceInput]) mapping!: ImportColumnPlaceInput[];
}

@InputType()
export class ImportActInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) importId!: string;
}

@InputType('ImportColumnTitleInput')
export class ImportColumnTitleInput {
  @Field() sheet!: string;
  @Field() column!: string;
  @Field() title!: string;
}

@InputType()
export class SaveImportProfileInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field() kind!: string;
  @Field() name!: string;
  @Field({ description: 'Whether colleagues of the organisation may use it' }) shared!: boolean;
  @Field(() => [ImportColumnTitleInput]) titles!: ImportColumnTitleInput[];
}

@InputType()
export class RemoveImportProfileInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) id!: string;
}
