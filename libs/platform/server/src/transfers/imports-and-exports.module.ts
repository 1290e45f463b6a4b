import { Global, Module, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AskExport } from '../exports/ask-export.use-case.js';
import { CarryOnExports } from '../exports/carry-on-exports.job.js';
import { ExportFileController } from '../exports/export-file.controller.js';
import { ExportResolver } from '../exports/export.resolver.js';
import { ExportRunRepository } from '../exports/export-run.repository.js';
import { ExportableLists } from '../exports/exportable-lists.js';
import { ForgetExports } from '../exports/forget-exports.job.js';
import { CarryOnImports } from '../imports/carry-on-imports.job.js';
import { ForgetImportFiles } from '../imports/forget-import-files.job.js';
import { ImportKinds } from '../imports/import-kinds.js';
import { ImportProfileResolver } from '../imports/import-profile.resolver.js';
import { ImportProfiles } from '../imports/import-profiles.js';
import { ImportRefusalsExport } from '../imports/import-refusals.export.js';
import { ImportRowRepository } from '../imports/import-row.repository.js';
import { ImportRunRepository } from '../imports/import-run.repository.js';
import { ImportUploadController } from '../imports/import-upload.controller.js';
import { ImportWork } from '../imports/import-work.js';
import { ImportReader } from '../imports/import.reader.js';
import { ImportResolver } from '../imports/import.resolver.js';
import { MoveImport } from '../imports/move-import.use-case.js';
import { PreviewImport } from '../imports/preview-import.use-case.js';
import { ReceiveImportFile } from '../imports/receive-import-file.use-case.js';
import { UndoImport } from '../imports/undo-import.use-case.js';

export const transferResolvers: readonly Type[] = [ImportResolver, ImportProfileResolver, ExportResolver];
export const transferControllers: readonly Type[] = [ImportUploadController, ExportFileController];

/** Files in and files out, for every context that provides an `ImportKind` or an `ExportableList`. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [...transferControllers],
  providers: [
    AskExport,
    CarryOnExports,
    CarryOnImports,
    ExportableLists,
    ExportRunRepository,
    ForgetExports,
    ForgetImportFiles,
    ImportKinds,
    ImportProfiles,
    ImportReader,
    ImportRefusalsExport,
    ImportRowRepository,
    ImportRunRepository,
    ImportWork,
    MoveImport,
    PreviewImport,
    ReceiveImportFile,
    UndoImport,
    ...transferResolvers,
  ],
})
export class ImportsAndExportsModule {}
