import { useApolloClient } from '@apollo/client/react';
import { Card, FilterButton, Timeline, useFormat, useGrowth } from '@maillage/platform-admin';
import { useState } from 'react';
import { useDirectoryWords } from '../directory/directory-words.js';
import type { DecisionFieldsFragment } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import type { OrganisationRecord } from './organisation-page.js';
import { organisationDecisionsQuery } from './organisation-record.operations.js';
import styles from './history-card.module.css';

const kinds = ['life', 'people', 'profile'] as const;
type DecisionKind = (typeof kinds)[number];

const kindOfAct: Readonly<Record<string, DecisionKind>> = {
  editProfile: 'profile',
  openSite: 'profile',
  closeSite: 'profile',
  declareFigure: 'profile',
  membershipOpened: 'people',
  membershipEnded: 'people',
  mandateOpened: 'people',
  mandateEnded: 'people',
};

const saidActs = [
  'register',
  'admit',
  'activate',
  'suspend',
  'reinstate',
  'close',
  'merge',
  'takeIn',
  'move',
  'split',
  'editProfile',
  'openSite',
  'closeSite',
  'declareFigure',
  'membershipOpened',
  'membershipEnded',
  'mandateOpened',
  'mandateEnded',
] as const;

interface HistoryCardProps {
  id: string;
  decisions: OrganisationRecord['decisions'];
}

/** What was decided about the organisation, the latest first, by whom and why. */
export function HistoryCard({ id, decisions }: HistoryCardProps) {
  const words = useDirectoryWords();
  const [kind, setKind] = useState<DecisionKind | null>(null);
  const { rows, hasMore, growth } = useDecisions(id, decisions);
  const items = useDecisionItems(rows.filter(({ act }) => kind === null || (kindOfAct[act] ?? 'life') === kind));
  const options = kinds.map((value) => ({ value, label: words(`decisions.${value}`) }));
  return (
    <Card
      title={words('history')}
      beside={
        <FilterButton
          label={words('decisionsFilter')}
          options={options}
          value={kind}
          onChange={(value) => setKind(kinds.find((one) => one === value) ?? null)}
        />
      }
    >
      {items.length === 0 ? <p className={styles.none}>{words('noHistory')}</p> : <Timeline items={items} />}
      {growth.stunted && <p role="status">{words('historyFailed')}</p>}
      {hasMore && (
        <button
          type="button"
          className={styles.more}
          aria-disabled={growth.growing || undefined}
          onClick={growth.growing ? undefined : growth.grow}
        >
          {words('historyMore')}
        </button>
      )}
    </Card>
  );
}

const next = 20;

function useDecisions(id: string, begun: OrganisationRecord['decisions']) {
  const client = useApolloClient();
  const [grown, setGrown] = useState<OrganisationRecord['decisions'] | null>(null);
  const { rows, endCursor, hasMore } = grown ?? begun;
  const growth = useGrowth(async () => {
    const variables = { id, first: next, after: endCursor };
    const { data } = await client.query({ query: organisationDecisionsQuery, variables });
    if (data === undefined) throw new Error('No decisions came');
    const { organisationDecisions: page } = data;
    setGrown({ ...page, rows: [...rows, ...page.rows] });
  });
  return { rows, hasMore, growth };
}

function useDecisionItems(rows: readonly DecisionFieldsFragment[]) {
  const words = useDirectoryWords();
  const format = useFormat();
  const { acting } = useNetworkFrame();
  return rows.map(({ act, personName, onBehalfOf, decidedAt, reason }) => {
    const said = saidActs.find((one) => one === act);
    const by = onBehalfOf === '' ? personName : words('decidedFor', { person: personName, organisation: onBehalfOf });
    return {
      title: said === undefined ? words('act.other') : words(`act.${said}`),
      detail: by,
      when: format.day(decidedAt, { zone: acting.timeZone, weekday: false }),
      ...(reason === null ? {} : { reason }),
    };
  });
}
