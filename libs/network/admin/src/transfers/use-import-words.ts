import { useNetworkFrame } from '../network-frame.js';
import { knownWord } from './known-word.js';
import { useTransferWords } from './transfer-words.js';
import { transfersInFrench } from './transfers.fr.js';

/** The words of kinds, files, columns and reasons, whichever the server names: those of other contexts come from the shell. */
export function useImportWords() {
  const words = useTransferWords();
  const { otherTransfers: others } = useNetworkFrame();
  return {
    kind: (kind: string) => {
      const known = knownWord(transfersInFrench.kind, kind);
      return known === undefined ? (others.kind[kind] ?? kind) : words(`kind.${known}`);
    },
    sheet: (sheet: string) => {
      const known = knownWord(transfersInFrench.sheet, sheet);
      return known === undefined ? (others.sheet[sheet] ?? sheet) : words(`sheet.${known}`);
    },
    column: (column: string) => {
      const known = knownWord(transfersInFrench.column, column);
      return known === undefined ? (others.column[column] ?? column) : words(`column.${known}`);
    },
    reason: (reason: string) => {
      const known = knownWord(transfersInFrench.reason, reason);
      return known === undefined ? (others.reason[reason] ?? reason) : words(`reason.${known}`);
    },
    failure: (failure: string | null) => {
      const known = failure === null ? undefined : knownWord(transfersInFrench.failure, failure);
      return words(`failure.${known ?? 'unexpected'}`);
    },
    listName: (list: string) => {
      const known = knownWord(transfersInFrench.exports.listName, list);
      return known === undefined ? (others.listName[list] ?? list) : words(`exports.listName.${known}`);
    },
    exportColumn: (column: string) => {
      const known = knownWord(transfersInFrench.exports.column, column);
      return known === undefined ? (others.exportColumn[column] ?? column) : words(`exports.column.${known}`);
    },
  };
}
