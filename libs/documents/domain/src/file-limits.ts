const mebibyte = 1024 * 1024;

/** How much an organisation may keep, where the environment says nothing else. */
export const usualLimits = { longestFile: 25 * mebibyte, quota: 2048 * mebibyte } as const;

export interface FileLimits {
  /** Of one file, in bytes. */
  readonly longestFile: number;
  /** Of all files of one organisation, in bytes. */
  readonly quota: number;
}

/** Characters of a file's name. */
export const longestFileName = 200;
export const longestTitle = 200;
/** Uploads under way in one organisation at the same time. */
export const mostUploads = 50;
/** An upload that nobody goes on with is forgotten after so many hours. */
export const uploadHours = 24;
/** The longest piece of an upload, in bytes. */
export const longestPiece = 4 * mebibyte;
