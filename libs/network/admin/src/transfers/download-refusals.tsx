import { Act, RefusalBanner, type Refusal } from '@maillage/platform-admin';
import { useState } from 'react';
import type { ImportFieldsFragment } from '../generated/graphql.js';
import { DownloadLink } from './download-link.js';
import { useTransferWords } from './transfer-words.js';
import { useExport } from './use-export.js';
import { useExportedWords } from './use-exported-words.js';
import { useImportWords } from './use-import-words.js';

const columns = ['sheet', 'line', 'label', 'column', 'value', 'reason'];

/** The refused rows as a file, with why and what to do: to be mended and given again. */
export function DownloadRefusals({ run }: { run: ImportFieldsFragment }) {
  const words = useTransferWords();
  const { exportColumn } = useImportWords();
  const wordsOf = useExportedWords();
  const { file, send } = useExport();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const prepare = async () =>
    setRefusal(
      await send({
        ...{ list: 'importRefusals', format: 'xlsx', fileName: words('refusals.fileName') },
        filter: { importId: run.id },
        columns: columns.map((name) => ({ name, title: exportColumn(name), words: wordsOf(name) })),
      }),
    );
  if (refusal !== null) return <RefusalBanner refusal={refusal} />;
  if (file?.state === 'ready') return <DownloadLink file={file} />;
  return (
    <Act
      size="small"
      label={words('refusals.download')}
      busyLabel={words('refusals.downloading')}
      busy={file?.state === 'waiting'}
      onAct={prepare}
    />
  );
}
