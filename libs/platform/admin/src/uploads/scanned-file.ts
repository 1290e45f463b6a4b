import type { ApolloClient } from '@apollo/client';
import { type Refusal, refusalOf } from '../refusals/refusal.js';
import type { FileOperations } from './file-operations.js';

/** A version that was found safe, and may be joined. */
export interface JoinedFile {
  readonly documentId: string;
  readonly versionId: string;
  readonly fileName: string;
  readonly sha256: string;
}

export type ScannedFile = { readonly file: JoinedFile } | { readonly refusal: Refusal };

const pauseMs = 1_000;
const looks = 90;

/** Waits until the scan has said what the only version of a new document is; refused as the server would refuse it. */
export async function scannedFile(
  client: ApolloClient,
  query: FileOperations['uploaded'],
  documentId: string,
): Promise<ScannedFile> {
  for (let look = 0; look < looks; look += 1) {
    if (look > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    const variables = { id: documentId };
    const { data, error } = await client.query({ query, variables, fetchPolicy: 'network-only', errorPolicy: 'all' });
    const version = data?.document.versions[0];
    if (version === undefined) return { refusal: refusalOf(error) };
    const { id: versionId, fileName, sha256, scanState } = version;
    if (scanState === 'safe') return { file: { documentId, versionId, fileName, sha256 } };
    if (scanState !== 'waiting') return notSafe(scanState);
  }
  return notSafe('waiting');
}

function notSafe(scan: string): ScannedFile {
  return { refusal: { code: 'documentNotSafeYet', params: { scan }, correlationId: null } };
}
