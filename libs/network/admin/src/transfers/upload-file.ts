import { refusalOf, type Refusal } from '@maillage/platform-admin';

interface Upload {
  readonly kind: string;
  readonly sheet: string;
  readonly file: File;
  /** In whose name. */
  readonly organisationId: string;
  /** The import that the file completes. */
  readonly importId?: string | undefined;
  readonly idempotencyKey: string;
}

export type Uploaded =
  { readonly id: string; readonly refusal: null } | { readonly id: null; readonly refusal: Refusal };

/** Sends a file as it is; the server says what it is. */
export async function uploadFile({ kind, sheet, file, ...request }: Upload): Promise<Uploaded> {
  const { organisationId, importId, idempotencyKey } = request;
  const query = importId === undefined ? '' : `?import=${encodeURIComponent(importId)}`;
  try {
    const response = await fetch(`/imports/${encodeURIComponent(kind)}/${encodeURIComponent(sheet)}${query}`, {
      method: 'POST',
      body: file,
      credentials: 'include',
      headers: {
        'content-type': 'application/octet-stream',
        'x-maillage-organisation': organisationId,
        'x-file-name': encodeURIComponent(file.name),
        'idempotency-key': idempotencyKey,
      },
    });
    const answer: unknown = await response.json();
    if (response.ok && isReceived(answer)) return { id: answer.id, refusal: null };
    return { id: null, refusal: refusalOf(answer) };
  } catch (error) {
    return { id: null, refusal: refusalOf(error) };
  }
}

function isReceived(answer: unknown): answer is { id: string } {
  return typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string';
}
