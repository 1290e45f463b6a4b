import { Injectable } from '@nestjs/common';
import {
  type DocumentCaller,
  DocumentDoor,
  type DocumentReads,
  type DocumentUse,
  DocumentUses,
} from '@maillage/documents-contract';

/** Whose version it is, by the rows that hold it: what was removed or withdrawn opens nothing any more. */
const ownerOfVersion = {
  name: 'workgroups.file.owner',
  text: `select version.tenant_id as "tenantId" from workgroups.group_file_version version
      join workgroups.group_file file on file.id = version.file_id
      where version.document_version_id = $1 and file.removed_at is null
    union all select tenant_id from workgroups.deliverable where document_version_id = $1 and state <> 'withdrawn'
    union all select deliverer_id from workgroups.resource
      where document_version_id = $1 and published_at is not null and retired_at is null
    limit 1`,
};

/** What was delivered stays with the group, whoever left it since; what was shared, as long as one takes part. */
const usesOfDocument = {
  name: 'workgroups.file.uses',
  text: `select distinct 'groupFile' as kind, file.title as label from workgroups.group_file_version version
      join workgroups.group_file file on file.id = version.file_id
      where version.document_id = $1 and file.removed_at is null
    union select 'deliverable', title from workgroups.deliverable where document_id = $1 and state <> 'withdrawn'
    order by 2 limit 100`,
};

/** Who takes part in a group reads its files and deliverables; who sees it, the resources that it published. */
@Injectable()
export class WorkFilesDoor extends DocumentDoor {
  override async ownerOf(reads: DocumentReads, caller: DocumentCaller, versionId: string): Promise<string | null> {
    if (!caller.capabilities.has('readGroups')) return null;
    const [found] = await reads.rows<{ tenantId: string }>(ownerOfVersion, [versionId]);
    return found?.tenantId ?? null;
  }
}

/** A file stays as long as a group works with it. */
@Injectable()
export class WorkFilesUses extends DocumentUses {
  override of(reads: DocumentReads, documentId: string): Promise<readonly DocumentUse[]> {
    return reads.rows<DocumentUse>(usesOfDocument, [documentId]);
  }
}
