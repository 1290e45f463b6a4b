import { useApolloClient, useQuery } from '@apollo/client/react';
import type { DocumentAnswer } from '@maillage/forms-domain';
import { dayIn, type Refusal, useApiAct, useFileUpload } from '@maillage/platform-admin';
import { useEffect, useRef, useState } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import {
  beginCallUploadMutation,
  callFileRulesQuery,
  cancelCallUploadMutation,
  completeCallUploadMutation,
} from './fields.operations.js';
import { scannedFile } from './scanned-file.js';

/** What the API answered, between two renders: nothing of it is drawn. */
class Answered {
  uploadId: string | null = null;
  documentId: string | null = null;
}

const failed: Refusal = { code: 'INTERNAL', params: { unanswered: 'true' }, correlationId: null };

/** A new file: sent, kept among the documents of the organisation, awaited until its scan, then joined to the answer. */
export function useJoinedFile(onJoined: (file: DocumentAnswer) => void) {
  const client = useApolloClient();
  const { acting } = useCallsFrame();
  const rules = useQuery(callFileRulesQuery);
  const [scanned, setScanned] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [answered] = useState(() => new Answered());
  const joined = useLatest(onJoined);
  const begin = useApiAct(beginCallUploadMutation, {
    onData: ({ beginUpload }) => Object.assign(answered, { uploadId: beginUpload.id }),
  });
  const cancel = useApiAct(cancelCallUploadMutation);
  const complete = useApiAct(completeCallUploadMutation, {
    onData: ({ completeUpload }) => Object.assign(answered, { documentId: completeUpload.id }),
  });
  const upload = useFileUpload({
    organisationId: acting.id,
    longestPiece: rules.data?.documentRules.longestPiece ?? 1,
    begin: async ({ name, type, size }) => {
      setRefusal(null);
      Object.assign(answered, { uploadId: null, documentId: null });
      const refused = await begin({ fileName: name, mediaType: type, byteSize: size, sha256: null });
      const { uploadId } = answered;
      return refused === null && uploadId !== null ? { uploadId } : { refusal: refused ?? failed };
    },
    // Once it became a document, there is nothing left to cancel.
    cancel: async (uploadId) => {
      if (answered.documentId === null) await cancel({ uploadId });
    },
  });

  const keep = async (uploadId: string, { name }: File): Promise<void> => {
    const about = { title: titleOf(name), effectiveOn: dayIn(acting.timeZone, new Date()), expiresOn: null };
    const refused = await complete({ uploadId, documentId: null, ...about });
    const { documentId } = answered;
    if (refused !== null || documentId === null) return setRefusal(refused ?? failed);
    setScanned(name);
    const told = await scannedFile(client, documentId);
    setScanned(null);
    if ('refusal' in told) return setRefusal(told.refusal);
    upload.settle();
    joined.current(told.file);
  };

  const { stage, uploadId, file } = upload.state;
  const kept = useRef<string | null>(null);
  useEffect(() => {
    if (stage !== 'sent' || uploadId === null || file === null || kept.current === uploadId) return;
    kept.current = uploadId;
    void keep(uploadId, file);
  });
  return { rules: rules.data?.documentRules, upload, scanned, refusal };
}

/** A scan takes its time: what it joins is joined to the answer as it stands by then. */
function useLatest<Value>(value: Value) {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

/** What a document may be called at first: the name of its file without its ending. */
function titleOf(fileName: string): string {
  const title = fileName
    .replace(/\.[^.]+$/, '')
    .replaceAll('_', ' ')
    .trim();
  return title === '' ? fileName : title;
}
