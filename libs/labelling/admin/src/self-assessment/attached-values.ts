export type AttachWay = 'kept' | 'new';

/** What is typed in the dialog that joins evidence. */
export interface AttachedValues {
  readonly way: AttachWay;
  readonly documentVersionId: string | null;
  readonly requestId: string;
  /** The file itself is held by its upload; the form holds its place in the summary of what is wrong. */
  readonly file: null;
  readonly title: string;
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
}

export const noRequest = '';

/** What a file may be called at first: its name without its ending. */
export function titleOf(fileName: string): string {
  return fileName
    .replace(/\.[^.]+$/, '')
    .replaceAll('_', ' ')
    .trim();
}
