import { useQuery } from '@apollo/client/react';
import { Act, Card, Empty, textStyles } from '@maillage/platform-admin';
import { useState } from 'react';
import { GroupFrame } from '../group/group-frame.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { ShareFileDialog } from './file-dialogs.js';
import { GroupFileEntry } from './group-file-entry.js';
import { groupFilesQuery } from './work.operations.js';
import { WorkStates } from './work-states.js';

/** The files that those who take part share: working papers, beside what is delivered. */
export function GroupFilesPage({ groupId }: { groupId: string }) {
  return (
    <GroupFrame groupId={groupId} current="files">
      {() => <Files groupId={groupId} />}
    </GroupFrame>
  );
}

function Files({ groupId }: { groupId: string }) {
  const words = useWorkgroupsWords();
  const [isSharing, setSharing] = useState(false);
  const { data, loading, error, refetch } = useQuery(groupFilesQuery, {
    variables: { groupId },
    fetchPolicy: 'cache-and-network',
  });
  const shared = error === undefined ? data?.groupFiles : undefined;
  const files = shared?.files ?? [];
  const share = shared?.mayWork === true && (
    <Act variant="filled" size="small" label={words('files.share')} onAct={() => setSharing(true)} />
  );
  return (
    <Card title={words('files.title')} beside={files.length > 0 ? share : undefined}>
      <WorkStates
        groupId={groupId}
        what={words('files.what')}
        rows={4}
        loading={loading && shared === undefined}
        error={shared === undefined ? error : null}
        onRetry={() => void refetch()}
      >
        {files.length === 0 ? (
          <Empty title={words('files.empty')} detail={words('files.emptyDetail')} action={share} />
        ) : (
          <ul className={textStyles.entries}>
            {files.map((file) => (
              <li key={file.id}>
                <GroupFileEntry file={file} mayAdd={shared?.mayWork === true} />
              </li>
            ))}
          </ul>
        )}
      </WorkStates>
      {isSharing && <ShareFileDialog groupId={groupId} onClose={() => setSharing(false)} />}
    </Card>
  );
}
