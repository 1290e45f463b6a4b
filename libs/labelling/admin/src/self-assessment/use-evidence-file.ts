import { useApolloClient, useQuery } from '@apollo/client/react';
import { type Refusal, useApiAct, useFileUpload } from '@maillage/platform-admin';
import { useState } from 'react';
import {
  beginEvidenceUploadMutation,
  cancelEvidenceUploadMutation,
  completeEvidenceUploadMutation,
  evidenceFileRulesQuery,
} from '../assessment/document.operations.js';
import { useLabellingFrame } from '../labelling-frame.js';
import type { AttachedValues } from './attached-values.js';
import { type ScannedVersion, scannedVersion } from './scanned-version.js';

export type EvidenceFile = ReturnType<typeof useEvidenceFile>;

/** What the API answered, between two renders: nothing of it is drawn. */
class Answered {
  uploadId: string | null = null;
  documentId: string | null = null;
}

const failed: Refusal = { code: 'INTERNAL', params: { unanswered: 'true' }, correlationId: null };

/** A new file: sent, kept in the library, then awaited until the scan has said what it is. */
export function useEvidenceFile() {
  const client = useApolloClient();
  const { acting } = useLabellingFrame();
  const rules = useQuery(evidenceFileRulesQuery);
  const [isScanned, setScanned] = useState(false);
  const [answered] = useState(() => new Answered());
  const begin = useApiAct(beginEvidenceUploadMutation, {
    onData: ({ beginUpload }) => Object.assign(answered, { uploadId: beginUpload.id }),
  });
  const cancel = useApiAct(cancelEvidenceUploadMutation);
  const complete = useApiAct(completeEvidenceUploadMutation, {
    onData: ({ completeUpload }) => Object.assign(answered, { documentId: completeUpload.id }),
  });
  const upload = useFileUpload({
    organisationId: acting.id,
    longestPiece: rules.data?.documentRules.longestPiece ?? 1,
    begin: async ({ name, type, size }) => {
      const refusal = await begin({ fileName: name, mediaType: type, byteSize: size, sha256: null });
      const { uploadId } = answered;
      return refusal === null && uploadId !== null ? { uploadId } : { refusal: refusal ?? failed };
    },
    // Once it became a document, there is nothing left to cancel.
    cancel: async (uploadId) => {
      if (answered.documentId === null) await cancel({ uploadId });
      Object.assign(answered, { uploadId: null, documentId: null });
    },
  });

  /** Tried again after the scan or the act was refused, it is the same document. */
  const keep = async ({ title, effectiveOn, expiresOn }: AttachedValues): Promise<ScannedVersion> => {
    if (answered.documentId === null) {
      const uploadId = upload.state.uploadId ?? '';
      const dates = { effectiveOn: effectiveOn ?? '', expiresOn };
      const refusal = await complete({ uploadId, documentId: null, title: title.trim(), ...dates });
      if (refusal !== null) return { refusal };
    }
    if (answered.documentId === null) return { refusal: failed };
    setScanned(true);
    const version = await scannedVersion(client, answered.documentId);
    setScanned(false);
    return version;
  };
  return { rules, upload, isScanned, keep };
}
