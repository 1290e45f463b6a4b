import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { foldedText, newId } from '@maillage/platform-kernel';
import { enterScope, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import { DocumentStore, keys } from '../storage/document-store.js';
import { demoPage } from './demo-page.js';

/** A document of the demo, as another context asks for it. Days are ISO dates. */
export interface DemoDocument {
  readonly tenantId: string;
  readonly keptBy: { readonly id: string; readonly name: string };
  readonly title: string;
  readonly fileName: string;
  readonly lines: readonly string[];
  readonly effectiveOn: string;
  readonly expiresOn: string | null;
}

/** What refers to it must know, in the order in which they were asked for. */
export interface LaidDocument {
  readonly documentId: string;
  readonly documentVersionId: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly sha256: string;
}

const mediaType = 'application/pdf';
/** So many files are written at once: each waits for the disk. */
const atOnce = 16;

const add = {
  name: 'documents.demo.documents',
  text: `with asked as (select * from json_to_recordset($1::json) as asked ("documentId" uuid, "documentVersionId" uuid,
        "tenantId" uuid, title text, folded text, "fileName" text, "byteSize" bigint, sha256 text, key text,
        "effectiveOn" date, "expiresOn" date, "keptById" uuid, "keptByName" text)),
      kept as (insert into documents.document (id, tenant_id, title, folded, kept_by_id, last_number, kept_at)
        select "documentId", "tenantId", title, folded, "keptById", 1, "effectiveOn"::timestamptz from asked)
    insert into documents.document_version (id, tenant_id, document_id, number, file_name, media_type, byte_size, sha256,
      storage_key, effective_on, expires_on, uploaded_by_id, uploaded_by_name, uploaded_at, scan_state, scanned_at)
    select "documentVersionId", "tenantId", "documentId", 1, "fileName", '${mediaType}', "byteSize", sha256, key, "effectiveOn",
      "expiresOn", "keptById", "keptByName", "effectiveOn"::timestamptz, 'safe', "effectiveOn"::timestamptz from asked`,
};

/** Keeps documents of the invented network, their files too: pages of our own, which need no scan. */
@Injectable()
export class DemoDocumentsSeed {
  constructor(private readonly store: DocumentStore) {}

  async lay(
    transaction: WriteTransaction,
    unionId: string,
    documents: readonly DemoDocument[],
  ): Promise<LaidDocument[]> {
    const tenants = [...new Set(documents.map(({ tenantId }) => tenantId))];
    await transaction.rows(enterScope, valuesOf(systemScope(unionId, { visible: tenants, writable: tenants })));
    const laid = documents.map((document) => {
      const bytes = demoPage([document.title, ...document.lines]);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const ids = { documentId: newId(), documentVersionId: newId() };
      return { document, bytes, ...ids, mediaType, byteSize: bytes.byteLength, sha256 };
    });
    for (let from = 0; from < laid.length; from += atOnce) {
      await Promise.all(
        laid
          .slice(from, from + atOnce)
          .map(({ document: { tenantId }, sha256, bytes }) => this.store.put(keys.version(tenantId, sha256), bytes)),
      );
    }
    const rows = laid.map(({ document: { keptBy, lines: _, ...document }, bytes: __, ...facts }) => ({
      ...{ ...document, ...facts, keptById: keptBy.id, keptByName: keptBy.name },
      ...{ folded: foldedText(document.title), key: keys.version(document.tenantId, facts.sha256) },
    }));
    await transaction.rows(add, [JSON.stringify(rows)]);
    return laid.map(({ document: _, bytes: __, ...facts }) => facts);
  }
}
