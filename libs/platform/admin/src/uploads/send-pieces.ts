import { type Refusal, refusalOf } from '../refusals/refusal.js';

/** A file whose upload was begun. */
export interface BegunUpload {
  readonly uploadId: string;
  readonly file: Blob;
  /** In whose name. */
  readonly organisationId: string;
  /** What came already. */
  readonly from: number;
  readonly longestPiece: number;
}

export type SendingEnd =
  | { readonly kind: 'sent' }
  /** Told to stop, or the network is away: it goes on from there. */
  | { readonly kind: 'stopped'; readonly received: number }
  | { readonly kind: 'lost'; readonly received: number }
  | { readonly kind: 'refused'; readonly received: number; readonly refusal: Refusal };

export interface Sending {
  readonly signal: AbortSignal;
  readonly onReceived: (received: number) => void;
  /** The browser's own unless a test has another. */
  readonly send?: typeof fetch;
}

/** Sends a file piece by piece; where the portal has another place in mind, it goes on there. */
export async function sendPieces(upload: BegunUpload, sending: Sending): Promise<SendingEnd> {
  let received = upload.from;
  while (received < upload.file.size) {
    const answer = await sendOne(upload, received, sending);
    if (typeof answer !== 'number') return { ...answer, received };
    received = answer;
    sending.onReceived(received);
  }
  return { kind: 'sent' };
}

type Halt = { readonly kind: 'stopped' | 'lost' } | { readonly kind: 'refused'; readonly refusal: Refusal };

async function sendOne(upload: BegunUpload, at: number, { signal, send = fetch }: Sending): Promise<number | Halt> {
  const { uploadId, file, organisationId, longestPiece } = upload;
  try {
    const response = await send(`/documents/uploads/${encodeURIComponent(uploadId)}`, {
      ...{ method: 'PUT', credentials: 'include', signal, body: file.slice(at, at + longestPiece) },
      headers: {
        'content-type': 'application/octet-stream',
        'x-maillage-organisation': organisationId,
        'upload-offset': String(at),
      },
    });
    const answer: unknown = await response.json();
    return receivedOf(answer) ?? otherPlace(refusalOf(answer));
  } catch {
    return { kind: signal.aborted ? 'stopped' : 'lost' };
  }
}

function otherPlace(refusal: Refusal): number | Halt {
  const place = refusal.params['received'];
  return refusal.code === 'uploadElsewhere' && typeof place === 'number' ? place : { kind: 'refused', refusal };
}

function receivedOf(answer: unknown): number | undefined {
  if (typeof answer !== 'object' || answer === null || !('received' in answer)) return undefined;
  return typeof answer.received === 'number' ? answer.received : undefined;
}
