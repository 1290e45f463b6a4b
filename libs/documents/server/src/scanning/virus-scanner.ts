/** What a scan says. A scanner that cannot say it throws: the version goes on waiting, and is tried again. */
export type ScanVerdict =
  | { readonly kind: 'safe' }
  | { readonly kind: 'infected'; readonly finding: string }
  /** It can never say it of this file: one that it would pass without having looked at all of it. */
  | { readonly kind: 'unreadable'; readonly finding: string };

export interface ScannedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export const scannings = ['antivirus', 'structureOnly'] as const;
export type Scanning = (typeof scannings)[number];

export abstract class VirusScanner {
  /** What stands behind "found safe", told to whoever asks. */
  abstract readonly scanning: Scanning;

  abstract scan(file: ScannedFile): Promise<ScanVerdict>;
}
