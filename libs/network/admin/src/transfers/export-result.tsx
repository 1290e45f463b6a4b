import { Act, ActRow, Banner, Pile, Progress, useFormat } from '@maillage/platform-admin';
import { IconDownload } from '@tabler/icons-react';
import type { ExportFieldsFragment } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { useTransferWords } from './transfer-words.js';
import { DownloadLink } from './download-link.js';

/** The file, or how far it is. */
export function ExportResult({ file, onClose }: { file: ExportFieldsFragment; onClose: () => void }) {
  const words = useTransferWords();
  const format = useFormat();
  const { places } = useNetworkFrame();
  const { state, rowsTotal, rowsWritten } = file;
  return (
    <Pile>
      {state === 'ready' && (
        <Banner kind="ok" announced title={words('exports.ready')}>
          {words('exports.readyDetail', { count: rowsTotal, shown: format.count(rowsTotal) })}
        </Banner>
      )}
      {state === 'waiting' && (
        <Progress
          title={words('exports.waiting')}
          detail={words('exports.waitingDetail', { done: format.count(rowsWritten), total: format.count(rowsTotal) })}
          done={rowsWritten}
          total={rowsTotal}
        />
      )}
      {(state === 'failed' || state === 'expired') && (
        <Banner kind="bad" announced title={words('exports.failed')}>
          {words('exports.failedDetail')}
        </Banner>
      )}
      <ActRow>
        {state === 'ready' && <DownloadLink file={file} icon={<IconDownload />} />}
        <Act label={words('exports.mine')} href={places.exports} />
        <Act variant="link" label={words('exports.close')} onAct={onClose} />
      </ActRow>
    </Pile>
  );
}
