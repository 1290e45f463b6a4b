import { useQuery } from '@apollo/client/react';
import {
  Act,
  Card,
  DataTable,
  Pile,
  QueryStates,
  ReaderZoneContext,
  useApiAct,
  useFormat,
  type Column,
} from '@maillage/platform-admin';
import { useContext, useState } from 'react';
import type { ApiTokensQuery } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { useAccountWords } from './account-words.js';
import { apiTokensQuery, endApiTokenMutation } from './account.operations.js';
import { CreateTokenDialog } from './create-token-dialog.js';
import { useTold } from './use-told.js';

type Shown = ApiTokensQuery['apiTokens'][number];

const refetch = [apiTokensQuery];

/** Programs that act for the person. */
export function TokensCard({ onDone }: { onDone: (sentence: string) => void }) {
  const words = useAccountWords();
  const { refused, capabilities } = useNetworkFrame();
  const [creating, setCreating] = useState(false);
  const { data, loading, error, refetch: again } = useQuery(apiTokensQuery, { fetchPolicy: 'cache-and-network' });
  const end = useTold(useApiAct(endApiTokenMutation, { refetch }), () => onDone(words('tokens.ended')));
  const columns = useTokenColumns((id) => end.run({ id }));
  const tokens = data?.apiTokens ?? [];
  const mayCreate = capabilities.includes('keepOwnTokens');
  const beside = mayCreate && <Act size="small" label={words('tokens.create')} onAct={() => setCreating(true)} />;
  return (
    <Card title={words('tokens.title')} beside={beside}>
      <Pile>
        <p>{words('tokens.lead')}</p>
        {end.refusal}
        <QueryStates
          loading={loading && data === undefined}
          what={words('tokens.title')}
          error={data === undefined ? refused(error) : null}
          onRetry={() => void again()}
          {...(tokens.length === 0 ? { empty: <p>{words('tokens.nothing')}</p> } : {})}
        >
          <DataTable caption={words('tokens.title')} columns={columns} rows={tokens} rowKey={({ id }) => id} />
        </QueryStates>
      </Pile>
      {creating && <CreateTokenDialog onClose={() => setCreating(false)} />}
    </Card>
  );
}

function useTokenColumns(onEnd: (id: string) => Promise<void>): Column<Shown>[] {
  const words = useAccountWords();
  const format = useFormat();
  const zone = useContext(ReaderZoneContext);
  const dayOf = (moment: string) => format.shortDate(moment, zone);
  return [
    { key: 'name', header: words('tokens.name'), render: ({ name }) => name, rowHead: true },
    { key: 'organisation', header: words('tokens.organisation'), render: ({ organisation }) => organisation },
    {
      key: 'expires',
      header: words('tokens.expires'),
      render: ({ expiresAt }) => (Date.parse(expiresAt) < Date.now() ? words('tokens.expired') : dayOf(expiresAt)),
    },
    {
      key: 'lastUse',
      header: words('tokens.lastUse'),
      render: ({ lastUsedAt }) => (lastUsedAt === null ? words('tokens.never') : dayOf(lastUsedAt)),
    },
    {
      key: 'act',
      header: words('tokens.act'),
      card: 'tag',
      render: ({ id }) => <Act size="small" label={words('tokens.end')} onAct={() => onEnd(id)} />,
    },
  ];
}
