import { AskArchive } from './application/reports/ask-archive.use-case.js';
import { ArchiveResolver } from './graphql/reports/archive.resolver.js';
import { ArchivesOnTheWay } from './http/archives-on-the-way.js';
import { CallerOfFile } from './http/caller-of-file.js';
import { PackArchives } from './jobs/reports/pack-archives.job.js';
import type { LabellingArea } from './labelling-area.js';
import { ArchivedEvidenceReader } from './persistence/reports/archived-evidence.reader.js';
import { ArchiveRepository } from './persistence/reports/archive.repository.js';
import { ReportReader } from './persistence/reports/report.reader.js';

export const reportsArea: LabellingArea = {
  resolvers: [ArchiveResolver],
  providers: [
    ...[AskArchive, ArchivedEvidenceReader, ArchiveRepository, ReportReader],
    ...[ArchivesOnTheWay, CallerOfFile, PackArchives],
  ],
};
