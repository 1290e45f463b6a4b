import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@maillage/platform-server';

/** One file of an archive: what it proves, of which criterion, and when it holds. */
export interface ArchivedEvidence {
  readonly organisationId: string;
  readonly versionId: string;
  readonly criterionCode: string;
  readonly criterionTitle: string;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly effectiveOn: string;
  readonly expiresOn: string | null;
  readonly linkedBy: string;
  readonly linkedAt: Date;
}

const ofCycle = {
  name: 'labelling.archive.evidence',
  text: `select evidence.tenant_id as "organisationId", evidence.document_version_id as "versionId",
      coalesce(criterion ->> 'code', answer.criterion_key) as "criterionCode",
      coalesce(criterion ->> 'title', '') as "criterionTitle", evidence.title, evidence.file_name as "fileName",
      evidence.media_type as "mediaType", evidence.sha256, evidence.effective_on::text as "effectiveOn",
      evidence.expires_on::text as "expiresOn", evidence.linked_by as "linkedBy", evidence.linked_at as "linkedAt"
    from labelling.evidence
    join labelling.answer on answer.tenant_id = evidence.tenant_id and answer.id = evidence.answer_id
    join labelling.cycle on cycle.tenant_id = evidence.tenant_id and cycle.id = evidence.cycle_id
    join labelling.framework_version version on version.id = cycle.framework_version_id
    left join lateral (select found from jsonb_path_query(version.content, '$.axes[*].criteria[*]') found
      where found ->> 'key' = answer.criterion_key limit 1) named(criterion) on true
    where evidence.cycle_id = $1 and evidence.unlinked_at is null
    order by 3, evidence.linked_at, evidence.id limit 2000`,
};

/** Whether whoever asks sees the cycle $1 at all. */
export const cycleSeen = { name: 'labelling.archive.cycle', text: 'select from labelling.cycle where id = $1' };

/** What is joined to a cycle, as far as whoever asks sees it at that moment. */
@Injectable()
export class ArchivedEvidenceReader {
  of(reads: ReadTransaction, cycleId: string): Promise<ArchivedEvidence[]> {
    return reads.rows<ArchivedEvidence>(ofCycle, [cycleId]);
  }
}
