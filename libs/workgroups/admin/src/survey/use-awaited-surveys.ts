import { useQuery } from '@apollo/client/react';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { awaitedSurveysQuery } from './survey.operations.js';

/** Something that surveys await, as a list of what is awaited shows it. */
export interface AwaitedSurveyLine {
  readonly key: string;
  readonly title: string;
  readonly by: string;
  readonly href: string;
  readonly act: string;
  readonly dueAt: string | null;
}

const nothing: readonly AwaitedSurveyLine[] = [];

/** @returns undefined until it is known; nothing for who does not read groups */
export function useAwaitedSurveys(): readonly AwaitedSurveyLine[] | undefined {
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
