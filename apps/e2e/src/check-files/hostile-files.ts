import { hostileNames } from './hostile-names.js';
import { hostilePackages } from './hostile-packages.js';
import { hostilePdfs } from './hostile-pdfs.js';
import { hostilePictures, hostileTexts } from './hostile-pictures-and-texts.js';
import type { TriedFile } from './tried-file.js';

/** Files of people who mean harm, made by code: nothing of this kind is kept as a file. */
export const hostileFiles: readonly TriedFile[] = [
  ...hostileNames,
  ...hostilePdfs,
  ...hostilePackages,
  ...hostilePictures,
  ...hostileTexts,
];
