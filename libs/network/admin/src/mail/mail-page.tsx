import { useQuery } from '@apollo/client/react';
import {
  Card,
  Empty,
  HiddenText,
  Page,
  PartialNotice,
  QueryStates,
  ShowMore,
  Tag,
  useFormat,
  useGrowth,
} from '@maillage/platform-admin';
import type { MailsQuery } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { useNetworkWords } from '../network-words.js';
import { mailsQuery } from './mail.operations.js';
import styles from './mail-page.module.css';

type Mail = MailsQuery['mails']['rows'][number];

const first = 20;

/** What the portal has written to the person: here because a demonstration sends nothing outside. */
export function MailPage() {
  const words = useNetworkWords();
  const { refused } = useNetworkFrame();
  const { data, loading, error, refetch, fetchMore } = useQuery(mailsQuery, {
    variables: { first },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = data?.mails;
  const { growing, stunted, grow } = useGrowth(() =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { mails } }) => ({
        mails: { ...mails, rows: [...before.mails.rows, ...mails.rows] },
      }),
    }),
  );
  const empty = <Empty title={words('mail.nothing')} detail={words('mail.nothingDetail')} />;
  return (
    <Page title={words('mail.title')} lead={words('mail.lead')}>
      <Card flush label={words('mail.caption')}>
        <h2>
          <HiddenText>{words('mail.caption')}</HiddenText>
        </h2>
        {page !== undefined && (stunted || error !== undefined) && (
          <PartialNotice title={words('list.failed')} onRetry={stunted ? grow : () => void refetch()} />
        )}
        <QueryStates
          loading={loading && page === undefined}
          what={words('mail.what')}
          error={page === undefined ? refused(error) : null}
          onRetry={() => void refetch()}
          {...(page?.rows.length === 0 ? { empty } : {})}
        >
          <ul>
            {page?.rows.map((mail) => (
              <MailRow key={mail.id} mail={mail} />
            ))}
          </ul>
          <ShowMore hasMore={page?.hasMore ?? false} busy={growing} onMore={grow} />
        </QueryStates>
      </Card>
    </Page>
  );
}

function MailRow({ mail: { to, subject, body, isSecret, createdAt, sentAt } }: { mail: Mail }) {
  const words = useNetworkWords();
  const format = useFormat();
  const { acting } = useNetworkFrame();
  const day = format.day(createdAt, { zone: acting.timeZone, weekday: false });
  return (
    <li className={styles.mail}>
      <details>
        <summary className={styles.summary}>
          <b className={styles.subject}>{subject}</b>
          <span className={styles.when}>{`${day}, ${format.time(createdAt, acting.timeZone)}`}</span>
          {sentAt === null && <Tag kind="outline">{words('mail.notSent')}</Tag>}
        </summary>
        <p className={styles.to}>{words('mail.to', { address: to })}</p>
        <p className={styles.body}>{isSecret ? words('mail.secret') : body}</p>
      </details>
    </li>
  );
}
