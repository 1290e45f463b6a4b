import { Injectable } from '@nestjs/common';
import {
  type DocumentCaller,
  DocumentDoor,
  type DocumentReads,
  type DocumentUse,
  DocumentUses,
} from '@maillage/documents-contract';

const ownerOfVersion = {
  name: 'labelling.evidence.owner',
  text: `select tenant_id as "tenantId" from labelling.evidence
    where document_version_id = $1 and unlinked_at is null limit 1`,
};

const usesOfDocument = {
  name: 'labelling.evidence.uses',
  text: `select 'evidence' as kind, coalesce(criterion ->> 'code', answer.criterion_key) || ', ' || framework.title as label
    from labelling.evidence
    join labelling.answer on answer.tenant_id = evidence.tenant_id and answer.id = evidence.answer_id
    join labelling.cycle on cycle.tenant_id = evidence.tenant_id and cycle.id = evidence.cycle_id
    join labelling.framework on framework.id = cycle.framework_id
    join labelling.framework_version version on version.id = cycle.framework_version_id
    left join lateral (select found from jsonb_path_query(version.content, '$.axes[*].criteria[*]') found
      where found ->> 'key' = answer.criterion_key limit 1) named(criterion) on true
    where evidence.document_id = $1 and evidence.unlinked_at is null order by 2 limit 100`,
};

/** Who reads an answer reads the files that are joined to it, and nobody else does by this. */
@Injectable()
export class EvidenceDoor extends DocumentDoor {
  override async ownerOf(reads: DocumentReads, caller: DocumentCaller, versionId: string): Promise<string | null> {
    if (!caller.capabilities.has('readLabelling')) return null;
    const [found] = await reads.rows<{ tenantId: string }>(ownerOfVersion, [versionId]);
    return found?.tenantId ?? null;
  }
}

/** A file stays as long as something is proved by it. */
@Injectable()
export class EvidenceUses extends DocumentUses {
  override of(reads: DocumentReads, documentId: string): Promise<readonly DocumentUse[]> {
    return reads.rows<DocumentUse>(usesOfDocument, [documentId]);
  }
}
