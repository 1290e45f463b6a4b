import { useQuery } from '@apollo/client/react';
import {
  AppLink,
  Card,
  type Column,
  DataTable,
  Empty,
  Nothing,
  Page,
  QueryStates,
  Tag,
  useFormat,
  useRefusalWords,
  textStyles,
} from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import type { ReviewInBriefFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { useCallsCrumbs } from '../parts/loading-page.js';
import { reviewsQuery } from './review.operations.js';

/** What is given to the person who asks to review. */
export function ReviewListPage() {
  const words = useCallsWords();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(reviewsQuery, { fetchPolicy: 'cache-and-network' });
  const rows = data?.callReviews ?? [];
  const title = words('review.list');
  return (
    <Page title={title} lead={words('review.listLead')} breadcrumb={useCallsCrumbs()({ label: title })}>
      <Card label={title} flush={rows.length > 0}>
        <QueryStates
          loading={loading && data === undefined}
          what={words('review.listWhat')}
          error={data === undefined ? refused(error) : null}
          onRetry={() => void refetch()}
          {...(rows.length === 0
            ? { empty: <Empty title={words('review.none')} detail={words('review.noneDetail')} /> }
            : {})}
        >
          <DataTable caption={title} columns={useColumns()} rows={rows} rowKey={({ id }) => id} />
        </QueryStates>
      </Card>
    </Page>
  );
}

function useColumns(): Column<ReviewInBriefFragment>[] {
  const words = useCallsWords();
  const format = useFormat();
  const { places } = useCallsFrame();
  return [
    {
      key: 'file',
      header: words('review.file'),
      rowHead: true,
      render: ({ id, title, lead }) => (
        <>
          <AppLink href={places.callReview(id)}>{title}</AppLink>
          <span className={textStyles.under}>{lead.name}</span>
        </>
      ),
    },
    { key: 'call', header: words('review.call'), render: ({ call }) => call.title },
    {
      key: 'state',
      header: words('review.state'),
      card: 'tag',
      render: ({ givenAt, isStale }) =>
        givenAt === null || isStale ? (
          <Tag kind="running">{words(isStale ? 'review.again' : 'review.toDo')}</Tag>
        ) : (
          <Tag kind="held">{words('review.done')}</Tag>
        ),
    },
    {
      key: 'due',
      header: words('review.due'),
      align: 'end',
      render: ({ dueOn }) => (dueOn === null ? <Nothing /> : format.shortDate(dueOn)),
    },
  ];
}
