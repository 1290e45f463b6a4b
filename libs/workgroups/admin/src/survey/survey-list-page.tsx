import { useQuery } from '@apollo/client/react';
import {
  Act,
  AppLink,
  Card,
  type Column,
  Empty,
  GrowingTable,
  HiddenText,
  Nothing,
  Page,
  useFormat,
  useGrowth,
  useRefusalWords,
} from '@maillage/platform-admin';
import type { PoolingSurveysQuery } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { surveysQuery } from './survey.operations.js';
import { SurveyTag } from './survey-tag.js';

type SurveyRow = PoolingSurveysQuery['poolingSurveys']['rows'][number];

/** The surveys that the organisation sees, those that close last first. */
export function SurveyListPage() {
  const words = useWorkgroupsWords();
  const list = useSurveys();
  const columns = useSurveyColumns();
  return (
    <Page title={words('survey.listTitle')} lead={words('survey.listLead')} density="work" actions={<DraftAct />}>
      <Card flush label={words('survey.listCaption')}>
        <h2>
          <HiddenText>{words('survey.listCaption')}</HiddenText>
        </h2>
        <GrowingTable
          list={list}
          caption={words('survey.listCaption')}
          what={words('survey.whatList')}
          failed={words('survey.listFailed')}
          columns={columns}
          loadingRows={4}
          empty={<Empty title={words('survey.nothing')} detail={words('survey.nothingDetail')} />}
        />
      </Card>
    </Page>
  );
}

/** Of who stands above Missions: who may not hold a survey there reads why. */
function DraftAct() {
  const words = useWorkgroupsWords();
  const { acting, capabilities, places } = useWorkgroupsFrame();
  const { availability } = useRefusalWords();
  if (acting.kind === 'localMission') return null;
  const can = capabilities.includes('sponsorGroups');
  const available = availability({ can, code: can ? null : 'FORBIDDEN', params: null });
  return <Act label={words('survey.draft')} href={places.newSurvey} available={available} />;
}

function useSurveys() {
  const { data, loading, error, refetch, fetchMore } = useQuery(surveysQuery, {
    variables: { first: 20 },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const rows = data?.poolingSurveys;
  const page = rows;
  const growth = useGrowth(() =>
    fetchMore({
      variables: { after: rows?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { poolingSurveys } }) => ({
        poolingSurveys: { ...poolingSurveys, rows: [...before.poolingSurveys.rows, ...poolingSurveys.rows] },
      }),
    }),
  );
  return { page, loading: loading && page === undefined, ...growth, error, refetch };
}

function useSurveyColumns(): readonly Column<SurveyRow>[] {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const { acting, places } = useWorkgroupsFrame();
  const answers: Column<SurveyRow> = {
    ...{ key: 'answers', header: words('survey.answers'), align: 'end' },
    render: ({ answered, asked, state }) =>
      answered === null || state === 'draft' ? <Nothing /> : words('survey.answeredOf', { answered, asked }),
  };
  return [
    {
      ...{ key: 'title', header: words('survey.title'), rowHead: true },
      render: ({ id, title }) => <AppLink href={places.survey(id)}>{title}</AppLink>,
    },
    { key: 'sponsor', header: words('survey.sponsor'), render: ({ sponsor }) => sponsor.name },
    {
      ...{ key: 'state', header: words('survey.stateHead'), card: 'tag' },
      render: ({ state }) => <SurveyTag state={state} />,
    },
    {
      ...{ key: 'closing', header: words('survey.closing') },
      render: ({ closesAt }) => format.shortDate(closesAt),
    },
    ...(acting.kind === 'localMission' ? [] : [answers]),
    {
      ...{ key: 'ours', header: words('survey.ourAnswer') },
      render: ({ ours, isOurs, state }) => {
        if (isOurs) return <Nothing />;
        if (ours !== null) return words('survey.answeredOn', { day: format.shortDate(ours.answeredAt) });
        return state === 'open' ? words('survey.toAnswer') : <Nothing />;
      },
    },
  ];
}
