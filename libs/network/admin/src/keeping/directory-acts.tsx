import { useQuery } from '@apollo/client/react';
import { Act, ActRow, Banner, Card, QueryStates, useRefusalWords } from '@maillage/platform-admin';
import { useState } from 'react';
import type { DirectoryAct, DirectoryActsQuery } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { InviteHeadDialog } from './invite-head-dialog.js';
import { directoryActsQuery } from './keeping.operations.js';
import { useKeepingWords } from './keeping-words.js';
import { MergeDialog } from './merge-dialog.js';
import { MoveDialog } from './move-dialog.js';
import { PlainActDialog } from './plain-act-dialog.js';
import { SplitDialog } from './split-dialog.js';

export type KeptRecord = DirectoryActsQuery['organisationRecord'];

export interface KeepingDialogProps {
  record: KeptRecord;
  onClose: () => void;
  onDone: (sentence: string) => void;
}

/** What who keeps the directory may decide on one organisation; nothing for anybody else. */
export function DirectoryActs({ id }: { id: string }) {
  const { capabilities } = useNetworkFrame();
  return capabilities.includes('keepDirectory') ? <KeeperActs id={id} /> : null;
}

function KeeperActs({ id }: { id: string }) {
  const words = useKeepingWords();
  const { refused } = useNetworkFrame();
  const { availability } = useRefusalWords();
  const [asked, setAsked] = useState<DirectoryAct | 'inviteHead' | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const { data, loading, error, refetch } = useQuery(directoryActsQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const record = data?.organisationRecord;
  return (
    <Card title={words('title')}>
      {told !== null && <Banner kind="ok" title={told} announced />}
      <QueryStates
        loading={loading && record === undefined}
        what={words('what')}
        error={record === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        <ActRow>
          {record?.acts.map(({ act, can, code, params }) => (
            <Act
              key={act}
              size="small"
              label={words(`act.${act}`)}
              available={availability({ can, code, params: paramsOf(params) })}
              onAct={() => setAsked(act)}
            />
          ))}
          <Act size="small" label={words('inviteHead')} onAct={() => setAsked('inviteHead')} />
        </ActRow>
      </QueryStates>
      {record !== undefined && asked !== null && (
        <AskedDialog asked={asked} record={record} onClose={() => setAsked(null)} onDone={setTold} />
      )}
    </Card>
  );
}

function paramsOf(params: unknown): Record<string, unknown> | null {
  return typeof params === 'object' && params !== null ? { ...params } : null;
}

function AskedDialog({ asked, ...dialog }: KeepingDialogProps & { asked: DirectoryAct | 'inviteHead' }) {
  switch (asked) {
    case 'inviteHead':
      return <InviteHeadDialog {...dialog} />;
    case 'merge':
      return <MergeDialog {...dialog} />;
    case 'move':
      return <MoveDialog {...dialog} />;
    case 'split':
      return <SplitDialog {...dialog} />;
    case 'admit':
    case 'activate':
    case 'suspend':
    case 'reinstate':
    case 'close':
      return <PlainActDialog {...dialog} act={asked} />;
  }
}
