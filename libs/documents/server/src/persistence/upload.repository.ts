import { Injectable } from '@nestjs/common';
import { uploadHours } from '@maillage/documents-domain';
import type { ReadTransaction, WriteTransaction } from '@maillage/platform-server';

/** An upload under way, as its row says. */
export interface UploadRow {
  readonly id: string;
  readonly tenantId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly sha256: string | null;
  readonly received: number;
  readonly pieces: readonly string[];
  readonly expiresAt: Date;
}

export type NewUpload = Pick<UploadRow, 'id' | 'tenantId' | 'fileName' | 'mediaType' | 'byteSize' | 'sha256'> & {
  readonly begunById: string;
};

const columns = `id, tenant_id as "tenantId", file_name as "fileName", media_type as "mediaType",
  byte_size::float8 as "byteSize", sha256, received::float8 as received, pieces, expires_at as "expiresAt"`;
const expiry = `clock_timestamp() + interval '${uploadHours} hours'`;

const add = {
  name: 'documents.upload.add',
  text: `insert into documents.upload (id, tenant_id, begun_by_id, file_name, media_type, byte_size, sha256, expires_at)
    values ($1, $2, $3, $4, $5, $6, $7, ${expiry})`,
};
const one = {
  name: 'documents.upload.one',
  text: `select ${columns} from documents.upload where id = $1 and expires_at > clock_timestamp()`,
};
/** The piece counts when nothing else came at its place meanwhile, and the upload was not given up. */
const receive = {
  name: 'documents.upload.receive',
  text: `update documents.upload set received = received + $3, pieces = pieces || $4::text, expires_at = ${expiry}
    where id = $1 and received = $2 and expires_at > clock_timestamp() returning ${columns}`,
};
const remove = {
  name: 'documents.upload.remove',
  text: `delete from documents.upload where id = $1 returning ${columns}`,
};
const held = {
  name: 'documents.upload.held',
  text: `select (
      (select coalesce(sum(byte_size), 0) from documents.document_version
        where tenant_id = $1 and scan_state in ('waiting', 'safe'))
      + (select coalesce(sum(byte_size), 0) from documents.upload where tenant_id = $1 and expires_at > clock_timestamp())
    )::float8 as bytes,
    (select count(*)::int from documents.upload where tenant_id = $1 and expires_at > clock_timestamp()) as uploads`,
};
/** Whoever begins an upload at the same moment waits: two may not both take what is left. */
const lockQuota = {
  name: 'documents.upload.lockQuota',
  text: `select pg_advisory_xact_lock(hashtextextended('documents.quota.' || $1::text, 0))`,
};
const expired = {
  name: 'documents.upload.expired',
  text: `select id, tenant_id as "tenantId" from documents.upload where expires_at < clock_timestamp() order by id limit 100`,
};
const forget = {
  name: 'documents.upload.forget',
  text: 'delete from documents.upload where id = any ($1::uuid[]) and expires_at < clock_timestamp()',
};

@Injectable()
export class UploadRepository {
  async add(transaction: WriteTransaction, upload: NewUpload): Promise<void> {
    const { id, tenantId, begunById, fileName, mediaType, byteSize, sha256 } = upload;
    await transaction.rows(add, [id, tenantId, begunById, fileName, mediaType, byteSize, sha256]);
  }

  async one(reads: ReadTransaction, id: string): Promise<UploadRow | undefined> {
    const [row] = await reads.rows<UploadRow>(one, [id]);
    return row;
  }

  /** @returns undefined when something else came at this place meanwhile */
  async receive(
    transaction: WriteTransaction,
    id: string,
    piece: { readonly at: number; readonly length: number; readonly key: string },
  ): Promise<UploadRow | undefined> {
    const [row] = await transaction.rows<UploadRow>(receive, [id, piece.at, piece.length, piece.key]);
    return row;
  }

  async remove(transaction: WriteTransaction, id: string): Promise<UploadRow | undefined> {
    const [row] = await transaction.rows<UploadRow>(remove, [id]);
    return row;
  }

  /** What the organisation keeps, uploads under way included; nobody else begins one until the transaction ends. */
  async lockHeld(transaction: WriteTransaction, tenantId: string): Promise<{ bytes: number; uploads: number }> {
    await transaction.rows(lockQuota, [tenantId]);
    return this.held(transaction, tenantId);
  }

  async held(reads: ReadTransaction, tenantId: string): Promise<{ bytes: number; uploads: number }> {
    const [row] = await reads.rows<{ bytes: number; uploads: number }>(held, [tenantId]);
    return row ?? { bytes: 0, uploads: 0 };
  }

  /** Those that nobody went on with: a hundred at a time. */
  expired(reads: ReadTransaction): Promise<{ id: string; tenantId: string }[]> {
    return reads.rows<{ id: string; tenantId: string }>(expired, []);
  }

  async forget(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
    await transaction.rows(forget, [ids]);
  }
}
