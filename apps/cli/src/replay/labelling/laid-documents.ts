import { createHash } from 'node:crypto';
import { newId } from '@maillage/platform-kernel';
import type { Client } from 'pg';

/** A document that was found safe long ago: what is replayed is the labelling, not the upload of files. */
export async function layDocument(superuser: Client, tenantId: string, on: string): Promise<string> {
  const [documentId, versionId] = [newId(), newId()];
  await superuser.query(
    `insert into documents.document (id, tenant_id, title, folded, kept_by_id, last_number)
     values ($1, $2, 'Recueil de preuves', 'recueil de preuves', $1, 1)`,
    [documentId, tenantId],
  );
  await superuser.query(
    `insert into documents.document_version (id, tenant_id, document_id, number, file_name, media_type, byte_size, sha256,
       storage_key, effective_on, uploaded_by_id, uploaded_by_name, scan_state, scanned_at)
     values ($1, $2, $3, 1, 'recueil.pdf', 'application/pdf', 1024, $4, $4, $5, $3, 'Rejeu', 'safe', now())`,
    [versionId, tenantId, documentId, createHash('sha256').update(versionId).digest('hex'), on],
  );
  return versionId;
}
