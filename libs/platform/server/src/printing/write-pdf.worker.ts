import { parentPort, workerData } from 'node:worker_threads';
import type { PdfPage } from './pdf-page.js';
import { writtenPdf } from './written-pdf.js';

parentPort?.postMessage(Uint8Array.from(await writtenPdf(workerData as PdfPage)));
