import { BarList, Card, type Column, DataTable, NotShared, Pile, TabLinks, useFormat } from '@maillage/platform-admin';
import { useQuery } from '@apollo/client/react';
import type { SurveyDetailFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { surveyRegionsQuery } from './survey.operations.js';
import { missionSizes } from './survey-vocabulary.js';
import { VolumesTable } from './volumes-table.js';

type GroupResult = SurveyDetailFragment['results'][number];

/** By region or by size; the address keeps which. */
export interface ResultTabs {
  readonly current: 'region' | 'size';
  readonly hrefOf: (dimension: 'region' | 'size') => string;
}

/** What Missions would pool: bars for all together, a table by region or by size, volumes as far as they may be told. */
export function ResultCard({ survey, tabs }: { survey: SurveyDetailFragment; tabs: ResultTabs }) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const bars = useFamilyBars(survey);
  const columns = useResultColumns(survey);
  const rows = survey.results.filter(({ dimension }) => dimension === tabs.current);
  const all = survey.results.filter(({ dimension }) => dimension === 'all');
  const tab = (dimension: 'region' | 'size') => ({
    label: words(dimension === 'region' ? 'survey.byRegion' : 'survey.bySize'),
    href: tabs.hrefOf(dimension),
    current: tabs.current === dimension,
  });
  return (
    <>
      <Card title={words('survey.resultTitle')}>
        <Pile gap="md">
          <BarList label={words('survey.resultTitle')} bars={bars} scale={1_000} layout="under" />
          <p>{words('survey.threshold', { percent: format.percent(survey.thresholdPercent / 100) })}</p>
        </Pile>
      </Card>
      <Card flush title={words(tabs.current === 'region' ? 'survey.byRegion' : 'survey.bySize')}>
        <TabLinks label={words('survey.resultTitle')} tabs={[tab('region'), tab('size')]} />
        <DataTable
          caption={words(tabs.current === 'region' ? 'survey.byRegion' : 'survey.bySize')}
          columns={columns}
          rows={[...rows, ...all]}
          rowKey={({ dimension, code }) => `${dimension} ${code}`}
          narrow="scroll"
        />
      </Card>
      <VolumesTable survey={survey} />
      {rows.some(({ families }) => families === null) && <p>{words('survey.keptBackWhy')}</p>}
    </>
  );
}

function useFamilyBars({ families, shares }: SurveyDetailFragment) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  return families.flatMap(({ id, label }) => {
    const share = shares.find(({ familyId }) => familyId === id);
    if (share === undefined) return [];
    const counted = words('survey.wantedBy', { count: share.wouldPool });
    return {
      ...{ key: id, label: `${label} – ${counted}`, value: share.permille, strong: share.isAboveThreshold },
      figure: format.percent(share.permille / 1_000),
    };
  });
}

function useResultColumns(survey: SurveyDetailFragment): readonly Column<GroupResult>[] {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const nameOf = useGroupName();
  return [
    { key: 'group', header: words('survey.group'), rowHead: true, render: nameOf },
    {
      ...{ key: 'answered', header: words('survey.answers'), align: 'end' },
      render: ({ answered, asked }) =>
        asked === null ? format.count(answered) : words('survey.answeredOf', { answered, asked }),
    },
    ...survey.families.map(({ id, label }): Column<GroupResult> => ({
      ...{ key: id, header: label, align: 'end' },
      render: ({ families, answered }) => {
        const own = families?.find(({ familyId }) => familyId === id);
        if (own === undefined) return <NotShared />;
        return answered === 0 ? '–' : format.percent(own.stances.wouldPool / answered);
      },
    })),
  ];
}

function useGroupName(): (group: GroupResult) => string {
  const words = useWorkgroupsWords();
  const { data } = useQuery(surveyRegionsQuery);
  const names = new Map(data?.regions.map(({ code, name }) => [code, name]));
  return ({ dimension, code }) => {
    if (dimension === 'all') return words('survey.all');
    const size = missionSizes.find((known) => dimension === 'size' && known === code);
    return size === undefined ? (names.get(code) ?? code) : words(`survey.size.${size}`);
  };
}
