import { Injectable } from '@nestjs/common';
import {
  type DocumentCaller,
  DocumentDoor,
  type DocumentReads,
  type DocumentUse,
  DocumentUses,
} from '@maillage/documents-contract';

/**
 * Whose version it is, by the rows that hold it: answers and shares are their organisation's; a deposit holds those of its
 * lead applicant, and in its shares those of the partners. Whoever answers with a file has it among its own documents, so that
 * all rows say the same; should one say another, the first to hold it does: nobody knows of a version before.
 */
const ownerOfVersion = {
  name: 'calls.file.owner',
  text: `select held.tenant_id as "tenantId" from (
      select id, tenant_id from calls.answer where file_ids @> array[$1::text]
      union all select id, tenant_id from calls.share where file_ids @> array[$1::text]
      union all select id, tenant_id from calls.report_share where file_ids @> array[$1::text]
      union all select deposit.id, coalesce((select (share ->> 'organisationId')::uuid
          from jsonb_array_elements(content::jsonb -> 'consortium' -> 'shares') with ordinality as one (share, place)
          where jsonb_path_exists(share, '$.**.versionId ? (@ == $version)', jsonb_build_object('version', $1::text))
          order by place limit 1), deposit.tenant_id)
        from calls.deposit where file_ids @> array[$1::text]) held
    order by held.id limit 1`,
};

/**
 * What was deposited keeps its files, whatever is written since. A partner that has left sees the project no more, and its
 * share still holds what it handed in.
 */
const usesOfDocument = {
  name: 'calls.file.uses',
  text: `select distinct 'application' as kind, application.title as label from calls.application
      where exists (select from calls.answer where answer.application_id = application.id
          and answer.tenant_id = application.tenant_id and answer.file_ids @> array[$1::text])
        or exists (select from calls.deposit where deposit.application_id = application.id
          and deposit.file_ids @> array[$1::text])
    union select 'application', coalesce(application.title, '—') from calls.share
      left join calls.application on application.id = share.application_id where share.file_ids @> array[$1::text]
    union select 'report', coalesce(report.title || ', ' || report.number, '—') from calls.report_share share
      left join calls.report on report.id = share.report_id where share.file_ids @> array[$1::text]
    order by 2 limit 100`,
};

/** Who reads an answer, or the deposit that holds it, reads the files in it, and nobody else does by this. */
@Injectable()
export class AnsweredFilesDoor extends DocumentDoor {
  override async ownerOf(reads: DocumentReads, caller: DocumentCaller, versionId: string): Promise<string | null> {
    if (!caller.capabilities.has('readCalls')) return null;
    const [found] = await reads.rows<{ tenantId: string }>(ownerOfVersion, [versionId]);
    return found?.tenantId ?? null;
  }
}

/** A file stays as long as an application or a report refers to it. */
@Injectable()
export class AnsweredFilesUses extends DocumentUses {
  override of(reads: DocumentReads, documentId: string): Promise<readonly DocumentUse[]> {
    return reads.rows<DocumentUse>(usesOfDocument, [documentId]);
  }
}
