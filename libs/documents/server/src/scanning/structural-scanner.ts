import { kindOfName } from '@maillage/documents-domain';
import type { FileInspector } from '../inspection/file-inspector.js';
import { type ScannedFile, type ScanVerdict, VirusScanner } from './virus-scanner.js';

/** Where no antivirus is: what was kept is read again from its place, and checked by its structure once more. */
export class StructuralScanner extends VirusScanner {
  override readonly scanning = 'structureOnly';

  constructor(private readonly inspector: FileInspector) {
    super();
  }

  override async scan({ fileName, bytes }: ScannedFile): Promise<ScanVerdict> {
    const kind = kindOfName(fileName);
    if (kind === undefined) return { kind: 'unreadable', finding: 'typeNotAccepted' };
    const { fault } = await this.inspector.inspect(kind, Buffer.from(bytes));
    return fault === undefined ? { kind: 'safe' } : { kind: 'unreadable', finding: fault };
  }
}
