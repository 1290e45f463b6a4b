import type { ArchiveRow } from '../../persistence/reports/archive.repository.js';

/** An archive as its asker sees it; the file is there while it is ready. */
export function archiveView({ tenantId, personId: _, organisationId: _organisation, ...archive }: ArchiveRow) {
  const isReady = archive.state === 'ready';
  return { ...archive, fileUrl: isReady ? `/labelling/archives/${archive.id}/file?for=${tenantId}` : null };
}

export type ArchiveView = ReturnType<typeof archiveView>;
