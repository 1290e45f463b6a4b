import { useNetworkFrame } from '../network-frame.js';
import { useNetworkWords } from '../network-words.js';
import { networkMessages } from '../network.messages.js';
import { transfersInFrench } from './transfers.fr.js';
import { useImportWords } from './use-import-words.js';

/** What a file says instead of the portal's own words, column by column: the server has no sentences. */
export function useExportedWords() {
  const network = useNetworkWords();
  const transfers = useImportWords();
  const labelled = (values: object, label: (value: never) => string) =>
    Object.keys(values).map((value) => ({ value, label: label(value as never) }));
  const { otherTransfers: others } = useNetworkFrame();
  const { kind, state, role } = networkMessages.fr;
  return (column: string): { value: string; label: string }[] => {
    switch (column) {
      case 'kind':
        return labelled(kind, (value: keyof typeof kind) => network(`kind.${value}`));
      case 'state':
        return labelled(state, (value: keyof typeof state) => network(`state.${value}`));
      case 'role':
        return labelled(role, (value: keyof typeof role) => network(`role.${value}`));
      case 'reason':
        return labelled({ ...others.reason, ...transfersInFrench.reason }, transfers.reason);
      case 'column':
        return labelled({ ...others.column, ...transfersInFrench.column }, transfers.column);
      case 'sheet':
        return labelled({ ...others.sheet, ...transfersInFrench.sheet }, transfers.sheet);
      default:
        return [];
    }
  };
}
