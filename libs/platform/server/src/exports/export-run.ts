import { DomainError } from '@maillage/platform-kernel';
import type { SheetFormat } from '../sheets/read-sheet.js';
import type { ExportableList } from './exportable-list.js';

export const exportStates = ['waiting', 'ready', 'failed', 'expired'] as const;
export type ExportState = (typeof exportStates)[number];

export interface ExportRun {
  readonly id: string;
  readonly tenantId: string;
  readonly personId: string;
  readonly list: string;
  readonly format: SheetFormat;
  readonly state: ExportState;
  readonly spec: ExportSpec;
  readonly fileName: string;
  readonly rowsTotal: number;
  readonly rowsWritten: number;
  readonly failure: string | null;
  readonly askedAt: Date;
  readonly readyAt: Date | null;
  readonly expiresAt: Date | null;
}

/** What is to be in the file. Its words are those of the screen that asks: the server has no sentences. */
export interface ExportSpec {
  readonly columns: readonly ExportedColumn[];
  readonly filter: unknown;
}

export interface ExportedColumn {
  readonly name: string;
  readonly title: string;
  /** What the file says instead of a word of the code, as a role or a state. */
  readonly words: Readonly<Record<string, string>>;
}

export const exportRefusals = ['exportNotReady', 'exportExpired', 'exportTooLong', 'tooManyExports'] as const;

/** What is written while the asker waits: a second of work at the most. */
export const rowsAtOnce = 1_000;
export const mostRowsExported = 200_000;
export const mostWaitingExports = 5;
export const fileHours = 24;

const longestTitle = 120;
const longestWord = 600;
const mostWords = 200;

/** @throws DomainError INVALID_INPUT for columns that the list does not have, or words beyond all measure */
export function demandColumns(list: ExportableList, columns: readonly ExportedColumn[]): void {
  const names = columns.map(({ name }) => name);
  const isKnown = names.length > 0 && names.every((name) => list.columns.includes(name));
  if (!isKnown || new Set(names).size < names.length) throw new DomainError('INVALID_INPUT', { field: 'columns' });
  for (const { title, words } of columns) {
    const texts = Object.values(words);
    const isShort = title.length <= longestTitle && texts.length <= mostWords;
    if (!isShort || texts.some((text) => text.length > longestWord)) {
      throw new DomainError('INVALID_INPUT', { field: 'words', max: longestWord });
    }
  }
}
