import type { DocumentAnswer } from '@maillage/forms-domain';
import { useCallsFrame } from '../calls-frame.js';
import styles from '../parts/calls.module.css';

/** A file that was joined, to be saved: whoever reads the answer may. */
export function FileLink({ file: { versionId, name } }: { file: DocumentAnswer }) {
  const { places } = useCallsFrame();
  return (
    <a className={styles.file} href={places.documentFile(versionId)} download={name}>
      {name}
    </a>
  );
}

export function FilesRead({ files }: { files: readonly DocumentAnswer[] }) {
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={file.versionId}>
          <FileLink file={file} />
        </li>
      ))}
    </ul>
  );
}
