import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useApiAct } from '../acts/use-api-act.js';
import { dayIn } from '../language/day-in.js';
import type { Refusal } from '../refusals/refusal.js';
import { documentTitleOf } from './document-title.js';
import type { FileOperations } from './file-operations.js';
import { type JoinedFile, scannedFile } from './scanned-file.js';
import { useFileUpload } from './use-file-upload.js';

interface JoinedFileOptions {
  readonly operations: FileOperations;
  /** Among whose documents the file is kept. */
  readonly acting: { readonly id: string; readonly timeZone: string };
  readonly onJoined: (file: JoinedFile) => void;
}

/** What the API answered, between two renders: nothing of it is drawn. */
class Answered {
  uploadId: string | null = null;
  documentId: string | null = null;
}

const failed: Refusal = { code: 'INTERNAL', params: { unanswered: 'true' }, correlationId: null };

/** A file of the device: sent, kept among the documents of the organisation, awaited until its scan, then joined. */
export function useJoinedFile({ operations, acting, onJoined }: JoinedFileOptions) {
  const client = useApolloClient();
  const rules = useQuery(operations.rules);
  const [scanned, setScanned] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [answered] = useState(() => new Answered());
  const joined = useLatest(onJoined);
  const begin = useApiAct(operations.begin, {
    onData: ({ beginUpload }) => Object.assign(answered, { uploadId: beginUpload.id }),
  });
  const cancel = useApiAct(operations.cancel);
  const complete = useApiAct(operations.complete, {
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
    const about = { title: documentTitleOf(name), effectiveOn: dayIn(acting.timeZone, new Date()), expiresOn: null };
    const refused = await complete({ uploadId, documentId: null, ...about });
    const { documentId } = answered;
    if (refused !== null || documentId === null) return setRefusal(refused ?? failed);
    setScanned(name);
    const told = await scannedFile(client, operations.uploaded, documentId);
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

/** A scan takes its time: what it joins is joined to what there is by then. */
function useLatest<Value>(value: Value) {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
