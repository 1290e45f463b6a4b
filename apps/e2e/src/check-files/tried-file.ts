/** A file that is tried on a portal. */
export interface TriedFile {
  /** What it is, for who reads that it went through. */
  readonly what: string;
  readonly name: string;
  readonly bytes: Buffer;
  /** As a browser would declare it; what the name says where it is not given. */
  readonly mediaType?: string;
  /** As it is announced, where that is a lie. */
  readonly announced?: number;
}

export function file(what: string, name: string, bytes: Buffer | string, more: Partial<TriedFile> = {}): TriedFile {
  return { what, name, bytes: Buffer.from(bytes), ...more };
}
