import type { FileFault, FileKind } from '@maillage/documents-domain';
import { jpegFault } from './jpeg.fault.js';
import { openDocumentFault } from './open-document.fault.js';
import { officeFault } from './office.fault.js';
import { pdfFault } from './pdf.fault.js';
import { pngFault } from './png.fault.js';
import { hasArchiveAtEnd } from './signatures.js';
import { textFault } from './text.fault.js';
import { webpFault } from './webp.fault.js';

/**
 * What speaks against taking bytes as a file of this kind, or undefined. The whole file is walked, not its first
 * bytes alone: what a reader of another kind would find in it is what is looked for.
 */
export function faultOf(kind: FileKind, bytes: Buffer): FileFault | undefined {
  if (bytes.length === 0) return 'empty';
  return isPackage(kind) ? faultOfKind(kind, bytes) : (faultOfKind(kind, bytes) ?? archiveFault(bytes));
}

function archiveFault(bytes: Buffer): FileFault | undefined {
  return hasArchiveAtEnd(bytes) ? 'severalFormats' : undefined;
}

function isPackage(kind: FileKind): boolean {
  return ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'].includes(kind);
}

function faultOfKind(kind: FileKind, bytes: Buffer): FileFault | undefined {
  switch (kind) {
    case 'pdf':
      return pdfFault(bytes);
    case 'docx':
    case 'xlsx':
    case 'pptx':
      return officeFault(kind, bytes);
    case 'odt':
    case 'ods':
    case 'odp':
      return openDocumentFault(kind, bytes);
    case 'png':
      return pngFault(bytes);
    case 'jpeg':
      return jpegFault(bytes);
    case 'webp':
      return webpFault(bytes);
    case 'txt':
    case 'csv':
      return textFault(bytes);
  }
}
