import { knownWord } from './known-word.js';
import { useTransferWords } from './transfer-words.js';
import { transfersInFrench } from './transfers.fr.js';

/** The words of kinds, files, columns and reasons, whichever the server names. */
export function useImportWords() {
  const words = useTransferWords();
  return {
    kind: (kind: string) => {
      const known = knownWord(transfersInFrench.kind, kind);
      return known === undefined ? kind : words(`kind.${known}`);
    },
    sheet: (sheet: string) => {
      const known = knownWord(transfersInFrench.sheet, sheet);
      return known === undefined ? sheet : words(`sheet.${known}`);
    },
    column: (column: string) => {
      const known = knownWord(transfersInFrench.column, column);
      return known === undefined ? column : words(`column.${known}`);
    },
    reason: (reason: string) => {
      const known = knownWord(transfersInFrench.reason, reason);
      return known === undefined ? reason : words(`reason.${known}`);
    },
    failure: (failure: string | null) => {
      const known = failure === null ? undefined : knownWord(transfersInFrench.failure, failure);
      return words(`failure.${known ?? 'unexpected'}`);
    },
    listName: (list: string) => {
      const known = knownWord(transfersInFrench.exports.listName, list);
      return known === undefined ? list : words(`exports.listName.${known}`);
    },
    exportColumn: (column: string) => {
      const known = knownWord(transfersInFrench.exports.column, column);
      return known === undefined ? column : words(`exports.column.${known}`);
    },
  };
}
