import type { ScanState } from '@maillage/documents-contract';

/** A version as its row says. */
export interface VersionRow {
  readonly id: string;
  readonly tenantId: string;
  readonly documentId: string;
  readonly number: number;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly sha256: string;
  readonly storageKey: string;
  readonly effectiveOn: string;
  readonly expiresOn: string | null;
  readonly uploadedById: string;
  readonly uploadedByName: string;
  readonly uploadedAt: Date;
  readonly scanState: ScanState;
  readonly scanFinding: string | null;
  readonly scannedAt: Date | null;
}

/** @param table the name under which the table stands in the statement */
export const versionColumns = (table: string): string => `
  ${table}.id, ${table}.tenant_id as "tenantId", ${table}.document_id as "documentId", ${table}.number,
  ${table}.file_name as "fileName", ${table}.media_type as "mediaType", ${table}.byte_size::float8 as "byteSize",
  ${table}.sha256, ${table}.storage_key as "storageKey", to_char(${table}.effective_on, 'YYYY-MM-DD') as "effectiveOn",
  to_char(${table}.expires_on, 'YYYY-MM-DD') as "expiresOn", ${table}.uploaded_by_id as "uploadedById",
  ${table}.uploaded_by_name as "uploadedByName", ${table}.uploaded_at as "uploadedAt",
  ${table}.scan_state as "scanState", ${table}.scan_finding as "scanFinding", ${table}.scanned_at as "scannedAt"`;
