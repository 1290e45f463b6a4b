import { parentPort, workerData } from 'node:worker_threads';
import type { FileToInspect } from './worker-inspector.js';
import { faultOf } from './inspect-file.js';

const { kind, bytes } = workerData as FileToInspect;
const fault = faultOf(kind, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
parentPort?.postMessage({ fault, bytes }, [bytes.buffer]);
