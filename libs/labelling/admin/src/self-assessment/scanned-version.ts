import type { ApolloClient } from '@apollo/client';
import { type Refusal, refusalOf } from '@maillage/platform-admin';
import { scannedDocumentQuery } from '../assessment/document.operations.js';

export type ScannedVersion = { readonly versionId: string } | { readonly refusal: Refusal };

const pauseMs = 1_000;
const looks = 90;

/** Waits until the scan has said what the only version of a new document is; refused as the server would refuse it. */
export async function scannedVersion(client: ApolloClient, documentId: string): Promise<ScannedVersion> {
  for (let look = 0; look < looks; look += 1) {
    if (look > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    const { data, error } = await client.query({
      query: scannedDocumentQuery,
      variables: { id: documentId },
      fetchPolicy: 'network-only',
      errorPolicy: 'all',
    });
    const version = data?.document.versions[0];
    if (version === undefined) return { refusal: refusalOf(error) };
    if (version.scanState === 'safe') return { versionId: version.id };
    if (version.scanState !== 'waiting') return notSafe(version.scanState);
  }
  return notSafe('waiting');
}

function notSafe(scan: string): ScannedVersion {
  return { refusal: { code: 'documentNotSafeYet', params: { scan }, correlationId: null } };
}
