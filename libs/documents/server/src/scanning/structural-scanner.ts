import { kindOfName } from '@maillage/documents-domain';
import { faultOf } from '../inspection/inspect-file.js';
import { type ScannedFile, type ScanVerdict, VirusScanner } from './virus-scanner.js';

/** Where no antivirus is: what was kept is read again from its place, and checked by its structure once more. */
export class StructuralScanner extends VirusScanner {
  override readonly scanning = 'structureOnly';

  override scan({ fileName, bytes }: ScannedFile): Promise<ScanVerdict> {
    const kind = kindOfName(fileName);
    const fault = kind === undefined ? 'typeNotAccepted' : faultOf(kind, Buffer.from(bytes));
    return Promise.resolve(fault === undefined ? { kind: 'safe' } : { kind: 'unreadable', finding: fault });
  }
}
