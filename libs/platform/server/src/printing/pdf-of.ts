import { Worker } from 'node:worker_threads';
import { Turns } from '../turns/turns.js';
import type { PdfPage } from './pdf-page.js';

/** The built one, for whoever runs the sources too: a thread loads JavaScript. */
const script = new URL('../../dist/printing/write-pdf.worker.js', import.meta.url);
/** Of the heap, in MiB. */
const mostMemory = 512;
/** In milliseconds. */
const longestWriting = 60_000;
const atMostTwo = new Turns(2);

/**
 * A page for printing, in one of the standard fonts. It is written beside the thread that answers everybody, with a memory
 * and a time of its own: a long report takes seconds, during which nobody waits but who asked for a page.
 */
export function pdfOf(page: PdfPage): Promise<Buffer> {
  return atMostTwo.take(() => writtenBeside(page));
}

function writtenBeside(page: PdfPage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const resourceLimits = { maxOldGenerationSizeMb: mostMemory };
    const worker = new Worker(script, { workerData: page, resourceLimits });
    const late = setTimeout(() => void worker.terminate(), longestWriting);
    worker.once('message', (bytes: Uint8Array<ArrayBuffer>) => resolve(Buffer.from(bytes.buffer)));
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(late);
      reject(new Error(`The page "${page.title}" took too long to write`));
    });
  });
}
