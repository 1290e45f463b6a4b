import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type ScanState, scanStates } from '@maillage/documents-contract';
import { documentsRefusals, type DocumentStanding, documentStandings } from '@maillage/documents-domain';
import { declareRefusals, enumOf, InstantScalar, JsonScalar, RefusalCodeEnum } from '@maillage/platform-server';
import { type DocumentAct, documentActs } from '../application/document.view.js';
import { type Scanning, scannings } from '../scanning/virus-scanner.js';

declareRefusals(documentsRefusals);

export const ScanStateEnum = enumOf(scanStates);
registerEnumType(ScanStateEnum, { name: 'ScanState' });
export const DocumentStandingEnum = enumOf(documentStandings);
registerEnumType(DocumentStandingEnum, { name: 'DocumentStanding' });
export const DocumentActEnum = enumOf(documentActs);
registerEnumType(DocumentActEnum, { name: 'DocumentAct' });
export const ScanningEnum = enumOf(scannings);
registerEnumType(ScanningEnum, { name: 'Scanning' });

@ObjectType('DocumentVersion')
export class DocumentVersionType {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field() fileName!: string;
  @Field() mediaType!: string;
  @Field(() => Float) byteSize!: number;
  @Field() sha256!: string;
  @Field({ description: 'The day from which it holds, 2026-03-31' }) effectiveOn!: string;
  @Field(() => String, { nullable: true, description: 'The last day on which it holds' }) expiresOn!: string | null;
  @Field() uploadedByName!: string;
  @Field(() => InstantScalar) uploadedAt!: Date | string;
  @Field(() => ScanStateEnum) scanState!: ScanState;
  @Field(() => String, { nullable: true }) scanFinding!: string | null;
  @Field(() => InstantScalar, { nullable: true }) scannedAt!: Date | string | null;
  @Field(() => DocumentStandingEnum) standing!: DocumentStanding;
}

@ObjectType('DocumentSummary')
export class DocumentSummaryType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => InstantScalar) keptAt!: Date | string;
  @Field(() => InstantScalar, { nullable: true }) withdrawnAt!: Date | string | null;
  @Field(() => DocumentVersionType) latest!: DocumentVersionType;
  @Field(() => DocumentVersionType, { nullable: true, description: 'The newest version that was found safe' })
  latestSafe!: DocumentVersionType | null;
}

@ObjectType('DocumentPage')
export class DocumentPageType {
  @Field(() => [DocumentSummaryType]) rows!: DocumentSummaryType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}

@ObjectType('DocumentUse')
export class DocumentUseType {
  @Field() kind!: string;
  @Field() label!: string;
}

@ObjectType('DocumentActView')
export class DocumentActType {
  @Field(() => DocumentActEnum) act!: DocumentAct;
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: unknown;
}

@ObjectType('Document')
export class DocumentType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => InstantScalar) keptAt!: Date | string;
  @Field(() => InstantScalar, { nullable: true }) withdrawnAt!: Date | string | null;
  @Field(() => String, { nullable: true }) withdrawnBy!: string | null;
  @Field(() => [DocumentVersionType]) versions!: readonly DocumentVersionType[];
  @Field(() => [DocumentUseType]) uses!: readonly DocumentUseType[];
  @Field(() => [DocumentActType]) acts!: readonly DocumentActType[];
}

@ObjectType('Upload')
export class UploadType {
  @Field(() => ID) id!: string;
  @Field() fileName!: string;
  @Field() mediaType!: string;
  @Field(() => Float) byteSize!: number;
  @Field(() => Float, { description: 'Bytes that came already: the next piece begins there' }) received!: number;
  @Field(() => InstantScalar) expiresAt!: Date | string;
}

@ObjectType('DocumentRules', { description: 'What is taken, how much of it is left, and what scans it' })
export class DocumentRulesType {
  @Field(() => [String], { description: 'Endings of the names of files' }) endings!: readonly string[];
  @Field(() => Float) longestFile!: number;
  @Field(() => Float) quota!: number;
  @Field(() => Float) held!: number;
  @Field(() => Int) longestPiece!: number;
  @Field(() => ScanningEnum) scanning!: Scanning;
}
