import { Act, Dialog } from '@maillage/platform-admin';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useNetworkFrame } from '../network-frame.js';
import { ExportForm, type ExportedList } from './export-form.js';
import { useTransferWords } from './transfer-words.js';

/** The button of a list that takes it away as a file, for those who may: its rows as they are filtered and sorted now. */
export function ExportAction({ label, ...list }: ExportedList) {
  const words = useTransferWords();
  const { capabilities } = useNetworkFrame();
  const [opened, setOpened] = useState(false);
  if (!capabilities.includes('exportLists')) return null;
  return (
    <>
      <Act icon={<IconDownload />} label={label ?? words('exports.act')} onAct={() => setOpened(true)} />
      <Dialog opened={opened} onClose={() => setOpened(false)} title={words('exports.title')}>
        {opened && <ExportForm {...list} onClose={() => setOpened(false)} />}
      </Dialog>
    </>
  );
}
