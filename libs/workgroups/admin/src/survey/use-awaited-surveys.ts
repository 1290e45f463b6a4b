import { useQuery } from '@apollo/client/react';
import type { AwaitedLine } from '@maillage/platform-admin';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { awaitedSurveysQuery } from './survey.operations.js';

const nothing: readonly AwaitedLine[] = [];

/** @returns undefined until it is known; nothing for who does not read groups */
export function useAwaitedSurveys(): readonly AwaitedLine[] | undefined {
  const words = useWorkgroupsWords();
  const { places, capabilities } = useWorkgroupsFrame();
  const reads = capabilities.includes('readGroups');
  const { data } = useQuery(awaitedSurveysQuery, { fetchPolicy: 'cache-and-network', skip: !reads });
  if (!reads) return nothing;
  return data?.awaitedSurveys.map(({ id, title, state, isOurs, closesAt, sponsor }) => {
    const kind = !isOurs ? 'answer' : state === 'draft' ? 'draft' : 'publication';
    const titles = { answer: 'awaitedAnswer', draft: 'awaitedDraft', publication: 'awaitedPublication' } as const;
    return {
      key: `survey-${id}`,
      title: words(`survey.${titles[kind]}`, { title }),
      by: words('survey.awaitedBy', { sponsor: sponsor.name }),
      href: places.survey(id),
      act: words(`survey.awaitedAct.${kind}`),
      dueAt: isOurs ? null : closesAt,
    };
  });
}
