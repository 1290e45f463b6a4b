import { Act, ActRow } from '@maillage/platform-admin';
import { IconUpload } from '@tabler/icons-react';
import { useNetworkFrame } from '../network-frame.js';
import { ExportAction } from './export-action.js';
import type { ExportedList } from './export-form.js';
import { useTransferWords } from './transfer-words.js';

/** What goes out of a list as a file and, for those whose work it is, what comes in. */
export function ListTransfers(list: ExportedList) {
  const words = useTransferWords();
  const { capabilities, places } = useNetworkFrame();
  return (
    <ActRow>
      {capabilities.includes('importRecords') && (
        <Act icon={<IconUpload />} label={words('open')} href={places.imports} />
      )}
      <ExportAction {...list} />
    </ActRow>
  );
}
