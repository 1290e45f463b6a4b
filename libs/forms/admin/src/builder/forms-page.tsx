import { useQuery } from '@apollo/client/react';
import {
  Act,
  AppLink,
  Card,
  type Column,
  DataTable,
  Empty,
  FormDialog,
  Nothing,
  Page,
  QueryStates,
  ShowMore,
  TextField,
  useApiAct,
  useFormat,
  useGrowth,
  useRefusableForm,
  useRefusalWords,
} from '@maillage/platform-admin';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { FormsQuery } from '../generated/graphql.js';
import { useFormsFrame } from '../forms-frame.js';
import { useFormsWords } from '../language/forms-words.js';
import { createFormMutation, formsQuery } from './forms.operations.js';
import { VersionTag } from './version-tag.js';

type Form = FormsQuery['forms']['rows'][number];

/** The organisation's forms, and those that others published: each a beginning for a new one. */
export function FormsPage() {
  const words = useFormsWords();
  const [isBegun, setBegun] = useState(false);
  const begin = <Act variant="filled" icon={<IconPlus />} label={words('act.create')} onAct={() => setBegun(true)} />;
  return (
    <Page title={words('page.title')} lead={words('page.lead')} density="work" actions={begin}>
      <FormsCard ours />
      <FormsCard ours={false} />
      {isBegun && <CreateDialog onClose={() => setBegun(false)} />}
    </Page>
  );
}

function FormsCard({ ours }: { ours: boolean }) {
  const words = useFormsWords();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch, fetchMore } = useQuery(formsQuery, {
    variables: { ours },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.forms;
  const { growing, grow } = useGrowth(() =>
    fetchMore({ variables: { after: page?.endCursor ?? null }, updateQuery: joined }),
  );
  const title = words(ours ? 'list.ours' : 'list.others');
  return (
    <Card title={title} flush>
      <QueryStates
        loading={loading && page === undefined}
        what={words('page.what')}
        rows={4}
        error={page === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        {page?.rows.length === 0 && (
          <Empty
            title={words(ours ? 'list.none' : 'list.noneOfOthers')}
            detail={words(ours ? 'list.noneDetail' : 'list.noneOfOthersDetail')}
          />
        )}
        {page !== undefined && page.rows.length > 0 && <FormsTable title={title} rows={page.rows} />}
        {page !== undefined && <ShowMore hasMore={page.hasMore} busy={growing} onMore={grow} />}
      </QueryStates>
    </Card>
  );
}

/** What was shown, then what came. */
function joined(shown: FormsQuery, { fetchMoreResult }: { fetchMoreResult: FormsQuery }): FormsQuery {
  const { forms } = fetchMoreResult;
  return { ...fetchMoreResult, forms: { ...forms, rows: [...shown.forms.rows, ...forms.rows] } };
}

function FormsTable({ title, rows }: { title: string; rows: readonly Form[] }) {
  const words = useFormsWords();
  const format = useFormat();
  const { places, acting } = useFormsFrame();
  const columns: Column<Form>[] = [
    {
      key: 'title',
      header: words('title.label'),
      rowHead: true,
      render: ({ title: name, versions }) =>
        versions[0] === undefined ? name : <AppLink href={places.form(versions[0].id)}>{name}</AppLink>,
    },
    {
      key: 'state',
      header: words('list.state'),
      card: 'tag',
      render: ({ versions }) => (versions[0] === undefined ? <Nothing /> : <VersionTag state={versions[0].state} />),
    },
    {
      key: 'versions',
      header: words('list.versions'),
      render: ({ versions }) =>
        versions.map(({ id, number }, place) => (
          <span key={id}>
            {place > 0 && ', '}
            <AppLink href={places.form(id)}>{words('page.number', { number })}</AppLink>
          </span>
        )),
    },
    {
      key: 'fields',
      header: words('list.fields'),
      align: 'end',
      render: ({ versions }) => format.count(versions[0]?.fields ?? 0),
    },
    {
      key: 'since',
      header: words('list.since'),
      render: ({ versions }) => {
        const told = versions.find(({ publishedAt }) => publishedAt !== null)?.publishedAt ?? null;
        return told === null ? <Nothing /> : format.day(told, { zone: acting.timeZone, weekday: false });
      },
    },
    { key: 'owner', header: words('list.owner'), render: ({ ownerName }) => ownerName },
  ];
  return <DataTable caption={title} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function CreateDialog({ onClose }: { onClose: () => void }) {
  const words = useFormsWords();
  const { goTo, places } = useFormsFrame();
  const create = useApiAct(createFormMutation, {
    refetch: [formsQuery],
    onData: ({ createForm }) => goTo(places.form(createForm.id)),
  });
  const form = useRefusableForm({ initial: { title: '' }, send: create, onDone: onClose });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('act.create')}
      detail={words('create.detail')}
      label={words('create.act')}
    >
      <TextField {...form.field('title')} label={words('title.label')} maxLength={200} first />
    </FormDialog>
  );
}
