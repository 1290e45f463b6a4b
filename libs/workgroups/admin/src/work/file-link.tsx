import { useFormat } from '@maillage/platform-admin';
import { IconDownload } from '@tabler/icons-react';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import styles from './work.module.css';

interface FileLinkProps {
  file: { readonly versionId: string; readonly fileName: string; readonly byteSize: number };
}

/** A file to be saved: whoever may read it at that moment. */
export function FileLink({ file: { versionId, fileName, byteSize } }: FileLinkProps) {
  const { places } = useWorkgroupsFrame();
  const size = useFileSize();
  return (
    <a className={styles.file} href={places.documentFile(versionId)} download={fileName}>
      <IconDownload aria-hidden />
      <span>{fileName}</span>
      <small>{size(byteSize)}</small>
    </a>
  );
}

export function useFileSize(): (bytes: number) => string {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const kilo = 1024;
  return (bytes) =>
    bytes < kilo * kilo
      ? words('work.kilobytes', { size: format.count(Math.max(1, Math.round(bytes / kilo))) })
      : words('work.megabytes', { size: format.count(bytes / (kilo * kilo), 1) });
}
