import { Act, Dialog } from '@maillage/platform-admin';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { ExportForm, type ExportedList } from './export-form.js';
import { useTransferWords } from './transfer-words.js';

/** The button of a list that takes it away as a file: its rows as they are filtered and sorted now. */
export function ExportAction(list: ExportedList) {
  const words = useTransferWords();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Act icon={<IconDownload />} label={words('exports.act')} onAct={() => setOpened(true)} />
      <Dialog opened={opened} onClose={() => setOpened(false)} title={words('exports.title')}>
        {opened && <ExportForm {...list} onClose={() => setOpened(false)} />}
      </Dialog>
    </>
  );
}
