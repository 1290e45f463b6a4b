import type { ScannerSettings } from '@maillage/platform-server';
import type { FileInspector } from '../inspection/file-inspector.js';
import { ClamdScanner } from './clamd-scanner.js';
import { StructuralScanner } from './structural-scanner.js';
import type { VirusScanner } from './virus-scanner.js';

export function scannerOf(settings: ScannerSettings, inspector: FileInspector): VirusScanner {
  return settings.kind === 'clamd' ? new ClamdScanner(settings) : new StructuralScanner(inspector);
}
