import { useRef, useState } from 'react';
import type { Refusal } from '../refusals/refusal.js';
import { sendPieces } from './send-pieces.js';

/** How the API is asked, by the context whose screen it is. */
export interface UploadApi {
  readonly organisationId: string;
  readonly longestPiece: number;
  begin(file: File): Promise<{ readonly uploadId: string } | { readonly refusal: Refusal }>;
  cancel(uploadId: string): Promise<void>;
}

export type UploadStage = 'none' | 'sending' | 'paused' | 'lost' | 'sent' | 'refused';

export interface FileUploadState {
  readonly stage: UploadStage;
  readonly file: File | null;
  readonly received: number;
  /** To complete with, once it is sent. */
  readonly uploadId: string | null;
  readonly refusal: Refusal | null;
}

const nothing: FileUploadState = { stage: 'none', file: null, received: 0, uploadId: null, refusal: null };

/** One file on its way: begun, sent in pieces, paused, gone on with, cancelled. */
export function useFileUpload(api: UploadApi) {
  const [state, setState] = useState(nothing);
  const stopping = useRef<AbortController | null>(null);

  const goOn = async (file: File, uploadId: string, from: number): Promise<void> => {
    const mine = new AbortController();
    stopping.current = mine;
    const { organisationId, longestPiece } = api;
    const told = (more: Partial<FileUploadState>) => {
      if (stopping.current === mine) setState((before) => ({ ...before, ...more }));
    };
    setState({ stage: 'sending', file, uploadId, received: from, refusal: null });
    const upload = { uploadId, file, organisationId, from, longestPiece };
    const end = await sendPieces(upload, { signal: mine.signal, onReceived: (received) => told({ received }) });
    if (end.kind === 'sent') told({ stage: 'sent', received: file.size });
    else if (end.kind === 'refused') told({ stage: 'refused', refusal: end.refusal });
    else told({ stage: end.kind === 'lost' ? 'lost' : 'paused', received: end.received });
  };

  const choose = async (file: File | null): Promise<void> => {
    stopping.current?.abort();
    stopping.current = null;
    if (state.uploadId !== null) await api.cancel(state.uploadId);
    if (file === null) return setState(nothing);
    setState({ ...nothing, stage: 'sending', file });
    const begun = await api.begin(file);
    if ('refusal' in begun) return setState({ ...nothing, stage: 'refused', file, refusal: begun.refusal });
    await goOn(file, begun.uploadId, 0);
  };

  return {
    state,
    choose,
    pause: () => stopping.current?.abort(),
    resume: () =>
      state.file === null || state.uploadId === null
        ? Promise.resolve()
        : goOn(state.file, state.uploadId, state.received),
    /** Once it was completed, there is nothing left to cancel. */
    settle: () => setState(nothing),
  };
}
