import { useQuery } from '@apollo/client/react';
import { AppLink, Banner, Pile, QueryStates, useRefusalWords } from '@maillage/platform-admin';
import type { ReactNode } from 'react';
import { useAccountWords } from '../account/account-words.js';
import type { AccountLinkQuery } from '../generated/graphql.js';
import { accountLinkQuery } from './account-link.operations.js';

export type OpenLink = NonNullable<AccountLinkQuery['accountLink']>;

interface OpenedLinkProps {
  token: string;
  purposes: readonly OpenLink['purpose'][];
  children: (link: OpenLink) => ReactNode;
}

/** What a link opens, or why it opens nothing any more and where to go from there. */
export function OpenedLink({ token, purposes, children }: OpenedLinkProps) {
  const words = useAccountWords();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(accountLinkQuery, {
    variables: { token },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const link = data?.accountLink ?? null;
  const isOpen = link?.state === 'open' && purposes.includes(link.purpose);
  return (
    <QueryStates
      loading={loading && data === undefined}
      what={words('link.what')}
      error={data === undefined ? refused(error) : null}
      onRetry={() => void refetch()}
    >
      {link !== null && isOpen ? children(link) : <SpentLink state={link?.state ?? null} />}
    </QueryStates>
  );
}

function SpentLink({ state }: { state: OpenLink['state'] | null }) {
  const words = useAccountWords();
  const why = state === 'used' || state === 'expired' ? state : 'unknown';
  return (
    <Pile gap="lg">
      <Banner kind="warn" title={words('link.spentTitle')}>
        {words(`link.${why}`)} {words('link.spentNext')}
      </Banner>
      <AppLink href="/mot-de-passe">{words('forgotten.again')}</AppLink>
      <AppLink href="/connexion">{words('forgotten.signIn')}</AppLink>
    </Pile>
  );
}
