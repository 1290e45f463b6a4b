import { Injectable } from '@nestjs/common';
import type { ScanState } from '@maillage/documents-contract';
import type { WriteTransaction } from '@maillage/platform-server';

export interface ClaimedVersion {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly sha256: string;
  readonly storageKey: string;
  readonly tries: number;
}

export interface MarkedVersion {
  readonly organisationId: string;
  readonly documentId: string;
  readonly versionId: string;
  readonly number: number;
  readonly scannedAt: Date;
}

const claim = {
  name: 'documents.scan.claim',
  text: `update documents.document_version
    set leased_until = clock_timestamp() + interval '3 minutes', scan_tries = scan_tries + 1
    where id = (
      select id from documents.document_version
      where scan_state = 'waiting' and (leased_until is null or leased_until < clock_timestamp())
        and (next_scan_at is null or next_scan_at < clock_timestamp())
      order by id limit 1 for update skip locked)
    returning id, file_name as "fileName", media_type as "mediaType", byte_size::float8 as "byteSize", sha256,
      storage_key as "storageKey", scan_tries as tries`,
};
const mark = {
  name: 'documents.scan.mark',
  text: `update documents.document_version
    set scan_state = $2, scan_finding = $3, scanned_at = clock_timestamp(), leased_until = null
    where id = $1 and scan_state = 'waiting'
    returning tenant_id as "organisationId", document_id as "documentId", id as "versionId", number,
      scanned_at as "scannedAt"`,
};
const later = {
  name: 'documents.scan.later',
  text: `update documents.document_version
    set leased_until = null, next_scan_at = clock_timestamp() + make_interval(secs => $2)
    where id = $1 and scan_state = 'waiting'`,
};

/** What waits for its scan. Marks are the machine's alone. */
@Injectable()
export class ScanRepository {
  /** The oldest that nobody is at, for three minutes. */
  async claim(transaction: WriteTransaction): Promise<ClaimedVersion | undefined> {
    const [row] = await transaction.rows<ClaimedVersion>(claim, []);
    return row;
  }

  /** @returns nothing of a version that was marked before */
  async mark(
    transaction: WriteTransaction,
    id: string,
    { state, finding }: { readonly state: Exclude<ScanState, 'waiting'>; readonly finding: string | null },
  ): Promise<MarkedVersion | undefined> {
    const [marked] = await transaction.rows<MarkedVersion>(mark, [id, state, finding]);
    return marked;
  }

  async later(transaction: WriteTransaction, id: string, seconds: number): Promise<void> {
    await transaction.rows(later, [id, seconds]);
  }
}
