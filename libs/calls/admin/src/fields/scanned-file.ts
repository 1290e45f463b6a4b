import type { ApolloClient } from '@apollo/client';
import type { DocumentAnswer } from '@maillage/forms-domain';
import { type Refusal, refusalOf } from '@maillage/platform-admin';
import { callFileQuery } from './fields.operations.js';

export type ScannedFile = { readonly file: DocumentAnswer } | { readonly refusal: Refusal };

const pauseMs = 1_000;
const looks = 90;

/** Waits until the scan has said what the only version of a new document is; refused as the server would refuse it. */
export async function scannedFile(client: ApolloClient, documentId: string): Promise<ScannedFile> {
  for (let look = 0; look < looks; look += 1) {
    if (look > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    const { data, error } = await client.query({
      query: callFileQuery,
      variables: { id: documentId },
      fetchPolicy: 'network-only',
      errorPolicy: 'all',
    });
    const version = data?.document.versions[0];
    if (version === undefined) return { refusal: refusalOf(error) };
    const { id: versionId, fileName: name, sha256, scanState } = version;
    if (scanState === 'safe') return { file: { documentId, versionId, name, sha256 } };
    if (scanState !== 'waiting') return notSafe(scanState);
  }
  return notSafe('waiting');
}

function notSafe(scan: string): ScannedFile {
  return { refusal: { code: 'documentNotSafeYet', params: { scan }, correlationId: null } };
}
