import { PassThrough, type Readable } from 'node:stream';
import type { DocumentBytes } from '@maillage/documents-contract';
import { readableOf } from '@maillage/platform-server';
import yazl from 'yazl';
import type { ArchivedEvidence } from '../../persistence/reports/archived-evidence.reader.js';

/** A file of the archive is not there, or is not what the cycle says of it. */
export class ArchivedFileMissing extends Error {
  override readonly name = 'ArchivedFileMissing';
}

export interface ArchivedFile extends ArchivedEvidence {
  readonly path: string;
}

/** Where each file stands in the archive: under the code of its criterion, no two under one name. */
export function archivedFiles(evidence: readonly ArchivedEvidence[]): ArchivedFile[] {
  return evidence.map((file, index) => ({
    ...file,
    path: `${safe(file.criterionCode)}/${String(index + 1).padStart(3, '0')}-${safe(file.fileName)}`,
  }));
}

/** The list of the files, with what each proves and the hash by which it is known again. */
export function manifestOf(files: readonly ArchivedFile[]): string {
  const head = [
    'chemin',
    'critere',
    'intitule',
    'titre',
    'sha256',
    'valable_du',
    'valable_au',
    'joint_par',
    'joint_le',
  ];
  const rows = files.map((file) => [
    ...[file.path, file.criterionCode, file.criterionTitle, file.title, file.sha256, file.effectiveOn],
    ...[file.expiresOn ?? '', file.linkedBy, new Date(file.linkedAt).toISOString()],
  ]);
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/**
 * The archive as a stream: one file after the other, opened when its turn comes, and the manifest last. Whoever stops
 * reading destroys it, and with it the file of which the turn is.
 *
 * @param tell how many files went by
 */
export function packedArchive(
  files: readonly ArchivedFile[],
  bytes: DocumentBytes,
  tell: (packed: number) => void = () => undefined,
): Readable {
  const zip = new yazl.ZipFile();
  const packed = new PassThrough();
  let current: Readable | undefined;
  const failed = (error: unknown): void => {
    packed.destroy(error instanceof Error ? error : new Error(String(error)));
  };
  zip.on('error', failed);
  files.forEach((file, index) => {
    const options = { mtime: new Date(file.linkedAt), compress: false };
    zip.addReadStreamLazy(file.path, options, (answer) => {
      opened(file, bytes).then(
        (stream) => {
          current = stream.once('error', failed);
          if (packed.destroyed) return void stream.destroy();
          stream.once('end', () => {
            tell(index + 1);
          });
          answer(null, stream);
        },
        (error: unknown) => {
          failed(error);
        },
      );
    });
  });
  zip.addBuffer(Buffer.from(manifestOf(files)), 'manifeste.csv', { compress: false });
  zip.end();
  const written = zip.outputStream as Readable;
  packed.once('close', () => {
    current?.destroy();
    written.destroy();
  });
  written.pipe(packed);
  return packed;
}

async function opened({ organisationId, versionId, sha256 }: ArchivedFile, bytes: DocumentBytes): Promise<Readable> {
  const document = await bytes.open(organisationId, versionId);
  if (document === null) throw new ArchivedFileMissing(versionId);
  const stream = readableOf(document.bytes);
  if (document.facts.sha256 === sha256) return stream;
  stream.destroy();
  throw new ArchivedFileMissing(versionId);
}

/** A name that every system takes, and that climbs nowhere. */
function safe(name: string): string {
  const tidy = name
    .normalize('NFC')
    .replaceAll(/[\u0000-\u001f\\/:*?"<>|]/gu, '-')
    .replaceAll(/\.{2,}/gu, '.')
    .replace(/^\./u, '')
    .trim();
  return tidy === '' ? 'fichier' : tidy.slice(0, 120);
}

/** A cell that a spreadsheet takes as text: one that would begin a formula is told apart. */
function cell(text: string): string {
  const told = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return `"${told.replaceAll('"', '""')}"`;
}
