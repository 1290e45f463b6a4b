/** Where the bytes of documents are, what scans them and how much is taken, as the environment says. */
export interface DocumentSettings {
  readonly limits: {
    /** Of one file, in bytes. */
    readonly longestFile: number;
    /** Of all files of one organisation, in bytes. */
    readonly quota: number;
  };
  readonly store: DocumentStoreSettings;
  readonly scanner: ScannerSettings;
}

/** `none` is for commands, which take and serve no file. */
export type DocumentStoreSettings =
  | { readonly kind: 'none' }
  | { readonly kind: 'disk'; readonly folder: string }
  | {
      readonly kind: 's3';
      readonly endpoint: string;
      readonly bucket: string;
      readonly region: string;
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
    };

export type ScannerSettings =
  | { readonly kind: 'structureOnly' }
  | {
      readonly kind: 'clamd';
      readonly url: string;
      /** Above this the scanner would pass a file without having looked at it, in bytes. */
      readonly longestFile: number;
    };
