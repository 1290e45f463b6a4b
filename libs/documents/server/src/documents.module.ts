import './policy/documents.access-rules.js';
import './policy/documents.processings.js';
import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DocumentBytes, documentRenewed, DocumentShelf } from '@maillage/documents-contract';
import { declareEvents } from '@maillage/platform-server';
import { ArrivedFiles } from './application/arrived-files.js';
import { BeginUpload } from './application/begin-upload.use-case.js';
import { CancelUpload } from './application/cancel-upload.use-case.js';
import { ChangeDocument } from './application/change-document.use-case.js';
import { CompleteUpload } from './application/complete-upload.use-case.js';
import { DocumentActs } from './application/document-acts.js';
import { KeptBytes, KeptDocuments } from './application/kept-documents.js';
import { OfferedPorts } from './application/offered-ports.js';
import { OpenVersion } from './application/open-version.js';
import { ReceivePiece } from './application/receive-piece.use-case.js';
import { UploadPieces } from './application/upload-pieces.js';
import { DemoDocumentsSeed } from './demo/demo-documents.seed.js';
import { type DocumentSettings, documentSettings, withoutFiles } from './documents.settings.js';
import { DocumentResolver } from './graphql/document.resolver.js';
import { UploadResolver } from './graphql/upload.resolver.js';
import { UploadPieceController } from './http/upload-piece.controller.js';
import { VersionFileController } from './http/version-file.controller.js';
import { FileInspector } from './inspection/file-inspector.js';
import { WorkerInspector } from './inspection/worker-inspector.js';
import { ForgetContents } from './jobs/forget-contents.job.js';
import { ForgetUploads } from './jobs/forget-uploads.job.js';
import { ScanVersions } from './jobs/scan-versions.job.js';
import { ContentRepository } from './persistence/content.repository.js';
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
  { provide: FileInspector, useClass: WorkerInspector },
];

/** Documents of organisations, for every context that refers to them. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [...documentsControllers],
  providers: [
    ArrivedFiles,
    BeginUpload,
    CancelUpload,
    ChangeDocument,
    CompleteUpload,
    ContentRepository,
    DemoDocumentsSeed,
    DocumentActs,
    DocumentReader,
    DocumentRepository,
    ForgetContents,
    ForgetUploads,
    OfferedPorts,
    OpenVersion,
    ReceivePiece,
    ScanRepository,
    ScanVersions,
    UploadPieces,
    UploadRepository,
    ...ports,
    declareEvents([documentRenewed]),
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
        {
          provide: VirusScanner,
          useFactory: (inspector: FileInspector) => scannerOf(settings.scanner, inspector),
          inject: [FileInspector],
        },
      ],
    };
  }
}
