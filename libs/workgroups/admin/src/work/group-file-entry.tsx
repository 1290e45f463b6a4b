import { Act, ActRow, useFormat, textStyles } from '@maillage/platform-admin';
import { useState } from 'react';
import type { GroupFilesFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { AddVersionDialog, RemoveFileDialog } from './file-dialogs.js';
import { FileLink } from './file-link.js';
import styles from './work.module.css';

type GroupFile = GroupFilesFieldsFragment['files'][number];

/** One shared file: its version of today, those before, and who brought each. */
export function GroupFileEntry({ file, mayAdd }: { file: GroupFile; mayAdd: boolean }) {
  const words = useWorkgroupsWords();
  const [opened, setOpened] = useState<'addVersion' | 'remove' | null>(null);
  const [current, ...earlier] = file.versions;
  return (
    <article className={styles.entry}>
      <h3>{file.title}</h3>
      {current !== undefined && <Version version={current} />}
      {earlier.length > 0 && (
        <details className={styles.past}>
          <summary>{words('files.earlier', { count: earlier.length })}</summary>
          <ul className={textStyles.entries}>
            {earlier.map((version) => (
              <li key={version.id}>
                <Version version={version} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {(mayAdd || file.mayRemove) && (
        <ActRow>
          {mayAdd && <Act size="small" label={words('files.addVersion')} onAct={() => setOpened('addVersion')} />}
          {file.mayRemove && (
            <Act size="small" variant="link" label={words('files.remove')} onAct={() => setOpened('remove')} />
          )}
        </ActRow>
      )}
      {opened === 'addVersion' && <AddVersionDialog {...{ file }} onClose={() => setOpened(null)} />}
      {opened === 'remove' && <RemoveFileDialog {...{ file }} onClose={() => setOpened(null)} />}
    </article>
  );
}

function Version({ version }: { version: GroupFile['versions'][number] }) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const { acting } = useWorkgroupsFrame();
  const { personName: person, organisationName: organisation, addedAt } = version;
  return (
    <>
      <FileLink file={version} />
      <p className={textStyles.dim}>
        {words('files.addedBy', { person, organisation, day: format.shortDate(addedAt, acting.timeZone) })}
      </p>
    </>
  );
}
