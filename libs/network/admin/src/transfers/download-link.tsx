import type { ReactNode } from 'react';
import type { ExportFieldsFragment } from '../generated/graphql.js';
import { useTransferWords } from './transfer-words.js';
import { fileAddress } from './use-export.js';
import styles from './download-link.module.css';

/** A plain link, which the browser saves: the router must not follow it. */
export function DownloadLink({ file, icon }: { file: ExportFieldsFragment; icon?: ReactNode }) {
  const words = useTransferWords();
  return (
    <a className={styles.download} href={fileAddress(file.id)} download={file.fileName}>
      {icon !== undefined && <span aria-hidden>{icon}</span>}
      {`${words('exports.download')} ${file.fileName}`}
    </a>
  );
}
