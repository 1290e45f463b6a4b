import type { ScannerSettings } from '@maillage/platform-server';
import { ClamdScanner } from './clamd-scanner.js';
import { StructuralScanner } from './structural-scanner.js';
import type { VirusScanner } from './virus-scanner.js';

export function scannerOf(settings: ScannerSettings): VirusScanner {
  return settings.kind === 'clamd' ? new ClamdScanner(settings) : new StructuralScanner();
}
