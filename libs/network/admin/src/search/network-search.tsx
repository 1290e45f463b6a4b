import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { type Found, SearchPanel } from '@maillage/platform-admin';
import { useState } from 'react';
import type { SearchQuery } from '../generated/graphql.js';
import { type SearchKind, useNetworkSearchKinds } from './search-kinds.js';
import { searchQuery } from './search.operations.js';

interface NetworkSearchProps {
  opened: boolean;
  onClose: () => void;
  onFollow: (href: string) => void;
  /** How the answers of other contexts are said. */
  kinds: Readonly<Record<string, SearchKind>>;
}

const pause = 180;
const shortest = 2;

/** The search of the header: asked after a short pause, the answers before it kept until the next ones come. */
export function NetworkSearch({ opened, onClose, onFollow, kinds }: NetworkSearchProps) {
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), pause);
  const known = { ...useNetworkSearchKinds(), ...kinds };
  const isShort = settled.length < shortest;
  const { data, previousData, error, loading, refetch } = useQuery(searchQuery, {
    variables: { text: settled },
    skip: isShort,
  });
  const [answered, setAnswered] = useState('');
  if (data !== undefined && !loading && answered !== settled) setAnswered(settled);
  const groups = (data ?? previousData)?.search;
  const found = isShort || groups === undefined ? null : foundOf(answered, groups, known);
  const leave = () => {
    setText('');
    onClose();
  };
  const follow = (href: string) => {
    leave();
    onFollow(href);
  };
  return (
    <SearchPanel
      opened={opened}
      onClose={leave}
      text={text}
      onText={setText}
      found={found}
      failed={error !== undefined && !loading}
      onRetry={() => void refetch()}
      onFollow={follow}
    />
  );
}

function foundOf(text: string, groups: SearchQuery['search'], kinds: Readonly<Record<string, SearchKind>>): Found {
  return {
    text,
    near: groups.some(({ near }) => near),
    groups: groups.flatMap(({ kind, total, hits }) => {
      const said = kinds[kind];
      if (said === undefined) return [];
      const lines = hits.map((hit) => ({ key: `${kind}-${hit.id}`, ...said.lineOf(hit) }));
      return [{ key: kind, label: said.label, total, lines }];
    }),
  };
}
