import { useQuery } from '@apollo/client/react';
import {
  AppLink,
  Banner,
  Card,
  type Column,
  Empty,
  GrowingTable,
  NotShared,
  TabLinks,
  useFormat,
  useGrowth,
  textStyles,
} from '@maillage/platform-admin';
import type { SurveyDetailFragment, SurveyedMissionsQuery } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { surveyedMissionsQuery } from './survey.operations.js';

type Mission = SurveyedMissionsQuery['surveyedMissions']['rows'][number];

/** All, those that answered, those that did not; the address keeps which. */
export interface MissionTabs {
  readonly current: boolean | null;
  readonly hrefOf: (hasAnswered: boolean | null) => string;
}

/** Who was asked and who answered; what each answered once the survey is closed, as far as it is shared. */
export function MissionsCard({ survey, tabs }: { survey: SurveyDetailFragment; tabs: MissionTabs }) {
  const words = useWorkgroupsWords();
  const list = useMissions(survey.id, tabs.current);
  const columns = useMissionColumns(survey);
  const isOver = survey.state !== 'open';
  const tab = (hasAnswered: boolean | null, label: string) => ({
    ...{ label, href: tabs.hrefOf(hasAnswered), current: tabs.current === hasAnswered },
  });
  return (
    <Card flush title={words('survey.missions')}>
      <TabLinks
        label={words('survey.missions')}
        tabs={[
          tab(null, words('survey.filterAll')),
          tab(true, words('survey.filterAnswered')),
          tab(false, words('survey.filterSilent')),
        ]}
      />
      {!isOver && (
        <div className={textStyles.inset}>
          <Banner title={words('survey.rowsLater')} />
        </div>
      )}
      {isOver && !survey.rowsShown && (survey.answered ?? 0) > 0 && (
        <div className={textStyles.inset}>
          <Banner title={words('survey.rowsWithheld')}>{words('survey.rowsWithheldWhy')}</Banner>
        </div>
      )}
      <GrowingTable
        list={list}
        caption={words('survey.missions')}
        what={words('survey.whatMissions')}
        failed={words('survey.listFailed')}
        columns={columns}
        loadingRows={6}
        empty={<Empty title={words('survey.nobody')} detail={words('survey.nobodyDetail')} />}
      />
    </Card>
  );
}

function useMissions(surveyId: string, hasAnswered: boolean | null) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(surveyedMissionsQuery, {
    variables: { surveyId, hasAnswered, first: 20 },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = (data ?? (loading ? previousData : undefined))?.surveyedMissions;
  const growth = useGrowth(() =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { surveyedMissions } }) => ({
        surveyedMissions: { ...surveyedMissions, rows: [...before.surveyedMissions.rows, ...surveyedMissions.rows] },
      }),
    }),
  );
  return { page, loading: loading && page === undefined, ...growth, error, refetch };
}

function useMissionColumns(survey: SurveyDetailFragment): readonly Column<Mission>[] {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const { places } = useWorkgroupsFrame();
  const answered: Column<Mission> = {
    ...{ key: 'answered', header: words('survey.answers') },
    render: ({ answeredAt }) => (answeredAt === null ? words('survey.notAnswered') : format.shortDate(answeredAt)),
  };
  const name: Column<Mission> = {
    ...{ key: 'mission', header: words('survey.mission'), rowHead: true },
    render: ({ organisation }) => <AppLink href={places.organisation(organisation.id)}>{organisation.name}</AppLink>,
  };
  if (!survey.rowsShown) return [name, answered];
  return [
    name,
    answered,
    ...survey.families.map(({ id, label }): Column<Mission> => ({
      ...{ key: id, header: label },
      render: ({ families, answeredAt }) => {
        if (answeredAt === null) return <>–</>;
        const own = families?.find(({ familyId }) => familyId === id);
        return own === undefined ? <NotShared /> : words(`survey.stance.${own.stance}`);
      },
    })),
  ];
}
