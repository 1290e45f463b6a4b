import { Worker } from 'node:worker_threads';
import type { FileKind } from '@maillage/documents-domain';
import { FileInspector, type InspectedFile } from './file-inspector.js';

export interface FileToInspect {
  readonly kind: FileKind;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const script = new URL('./inspect-file.worker.js', import.meta.url);
/** Of the heap, in MiB. */
const mostMemory = 512;
/** In milliseconds. */
const longestInspection = 60_000;
const tooMuch: InspectedFile = { fault: 'tooMuchInside', bytes: new Uint8Array() };

/**
 * Beside the thread that answers everybody, with a memory and a time of its own: a file that takes more than any honest one
 * is refused, and stops nobody.
 */
export class WorkerInspector extends FileInspector {
  override inspect(kind: FileKind, given: Buffer): Promise<InspectedFile> {
    const bytes = alone(given);
    return new Promise((resolve, reject) => {
      const workerData: FileToInspect = { kind, bytes };
      const resourceLimits = { maxOldGenerationSizeMb: mostMemory };
      const worker = new Worker(script, { workerData, transferList: [bytes.buffer], resourceLimits });
      const late = setTimeout(() => void worker.terminate(), longestInspection);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(tooMuch);
        else reject(error);
      });
      worker.once('exit', () => {
        clearTimeout(late);
        resolve(tooMuch);
      });
    });
  }
}

/** A small buffer is a part of a memory that others use. */
function alone(given: Buffer): Uint8Array<ArrayBuffer> {
  const isAlone = given.buffer instanceof ArrayBuffer && given.byteLength === given.buffer.byteLength;
  return isAlone ? new Uint8Array(given.buffer) : Uint8Array.from(given);
}
