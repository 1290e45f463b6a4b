import './policy/documents.access-rules.js';
import './policy/documents.processings.js';
import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DocumentBytes, DocumentShelf } from '@maillage/documents-contract';
import { BeginUpload } from './application/begin-upload.use-case.js';
import { CancelUpload } from './application/cancel-upload.use-case.js';
import { ChangeDocument } from './application/change-document.use-case.js';
import { CompleteUpload } from './application/complete-upload.use-case.js';
import { DocumentActs } from './application/document-acts.js';
import { KeptBytes, KeptDocuments } from './application/kept-documents.js';
import { OfferedPorts } from './application/offered-ports.js';
import { OpenVersion } from './application/open-version.js';
import { ReceivePiece } from './application/receive-piece.use-case.js';
import { DemoDocumentsSeed } from './demo/demo-documents.seed.js';
import { type DocumentSettings, documentSettings, withoutFiles } from './documents.settings.js';
import { DocumentResolver } from './graphql/document.resolver.js';
import { UploadResolver } from './graphql/upload.resolver.js';
import { UploadPieceController } from './http/upload-piece.controller.js';
import { VersionFileController } from './http/version-file.controller.js';
import { ForgetUploads } from './jobs/forget-uploads.job.js';
import { ScanVersions } from './jobs/scan-versions.job.js';
import { DocumentReader } from './persistence/document.reader.js';
import { DocumentRepository } from './persistence/document.repository.js';
import { ScanRepository } from './persistence/scan.repository.js';
import { UploadRepository } from './persistence/upload.repository.js';
import { scannerOf } from './scanning/scanner-of.js';
import { VirusScanner } from './scanning/virus-scanner.js';
import { DocumentStore } from './storage/document-store.js';
import { storeOf } from './storage/store-of.js';

export const documentsResolvers: readonly Type[] = [DocumentResolver, UploadResolver];
export const documentsControllers: readonly Type[] = [UploadPieceController, VersionFileController];

const ports = [
  { provide: DocumentShelf, useClass: KeptDocuments },
  { provide: DocumentBytes, useClass: KeptBytes },
];

/** Documents of organisations, for every context that refers to them. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [...documentsControllers],
  providers: [
    BeginUpload,
    CancelUpload,
    ChangeDocument,
    CompleteUpload,
    DemoDocumentsSeed,
    DocumentActs,
    DocumentReader,
    DocumentRepository,
    ForgetUploads,
    OfferedPorts,
    OpenVersion,
    ReceivePiece,
    ScanRepository,
    ScanVersions,
    UploadRepository,
    ...ports,
    ...documentsResolvers,
  ],
  exports: [DocumentShelf, DocumentBytes],
})
export class DocumentsModule {
  static with(settings: DocumentSettings = withoutFiles): DynamicModule {
    return {
      module: DocumentsModule,
      providers: [
        { provide: documentSettings, useValue: settings },
        { provide: DocumentStore, useFactory: () => storeOf(settings.store) },
        { provide: VirusScanner, useFactory: () => scannerOf(settings.scanner) },
      ],
    };
  }
}
