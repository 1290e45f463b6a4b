import type { DocumentUse, ScanState } from '@maillage/documents-contract';
import { type DocumentStanding, standingOf } from '@maillage/documents-domain';
import type { RefusalParams } from '@maillage/platform-kernel';
import type { DocumentRow, WholeDocument } from '../persistence/document.reader.js';
import type { VersionRow } from '../persistence/version.columns.js';

export interface VersionView {
  readonly id: string;
  readonly number: number;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly sha256: string;
  readonly effectiveOn: string;
  readonly expiresOn: string | null;
  readonly uploadedByName: string;
  readonly uploadedAt: Date;
  readonly scanState: ScanState;
  readonly scanFinding: string | null;
  readonly scannedAt: Date | null;
  readonly standing: DocumentStanding;
}

export interface DocumentSummaryView {
  readonly id: string;
  readonly title: string;
  readonly keptAt: Date;
  readonly withdrawnAt: Date | null;
  readonly latest: VersionView;
  readonly latestSafe: VersionView | null;
}

export const documentActs = ['rename', 'renew', 'withdraw'] as const;
export type DocumentAct = (typeof documentActs)[number];

export interface DocumentActView {
  readonly act: DocumentAct;
  readonly can: boolean;
  readonly code: string | null;
  readonly params: RefusalParams | null;
}

export interface DocumentView {
  readonly id: string;
  readonly title: string;
  readonly keptAt: Date;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
  readonly versions: readonly VersionView[];
  readonly uses: readonly DocumentUse[];
  readonly acts: readonly DocumentActView[];
}

export function summaryView({ latest, latestSafe, today, ...row }: DocumentRow): DocumentSummaryView {
  const { id, title, keptAt, withdrawnAt } = row;
  return {
    ...{ id, title, keptAt, withdrawnAt },
    latest: versionView(latest, today),
    latestSafe: latestSafe === null ? null : versionView(latestSafe, today),
  };
}

export function documentView(row: WholeDocument, uses: readonly DocumentUse[]): DocumentView {
  const { id, title, keptAt, withdrawnAt, withdrawnBy, today } = row;
  return {
    ...{ id, title, keptAt, withdrawnAt, withdrawnBy, uses },
    versions: row.versions.map((version) => versionView(version, today)),
    acts: documentActs.map((act) => actView(act, row, uses)),
  };
}

function actView(act: DocumentAct, { withdrawnAt }: WholeDocument, uses: readonly DocumentUse[]): DocumentActView {
  if (withdrawnAt !== null) return { act, can: false, code: 'documentWithdrawn', params: {} };
  if (act !== 'withdraw' || uses.length === 0) return { act, can: true, code: null, params: null };
  return { act, can: false, code: 'documentInUse', params: usesParams(uses) };
}

export function usesParams(uses: readonly DocumentUse[]): RefusalParams {
  const labels = uses.slice(0, 3).map(({ label }) => label);
  return { uses: uses.length, labels: labels.join(', ') };
}

function versionView(version: VersionRow, today: string): VersionView {
  const { tenantId: _, documentId: __, storageKey: ___, uploadedById: ____, ...shown } = version;
  return { ...shown, standing: standingOf(version, today) };
}
