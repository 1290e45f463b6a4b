import { useQuery } from '@apollo/client/react';
import { useCallsWords } from '../language/calls-words.js';
import { callRegionsQuery, programmesQuery } from '../list/call-list.operations.js';

interface AlertFilters {
  readonly programmeId?: string | null | undefined;
  readonly programmeTitle?: string | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly text?: string | null | undefined;
}

/** The filters of an alert in words, one by one; that it looks at everything where there is none. */
export function useAlertFilters(): (filters: AlertFilters) => readonly string[] {
  const words = useCallsWords();
  const { data: programmes } = useQuery(programmesQuery, { fetchPolicy: 'cache-first' });
  const { data: regions } = useQuery(callRegionsQuery, { fetchPolicy: 'cache-first' });
  return ({ programmeId = null, programmeTitle = null, regionCode = null, text = null }) => {
    const programme = programmeTitle ?? programmes?.callProgrammes.find(({ id }) => id === programmeId)?.title ?? null;
    const region = regions?.regions.find(({ code }) => code === regionCode)?.name ?? regionCode;
    const told = [
      programme === null ? null : words('alert.programme', { title: programme }),
      region === null ? null : words('alert.region', { name: region }),
      text === null || text === '' ? null : words('alert.words', { words: text }),
    ].filter((one) => one !== null);
    return told.length === 0 ? [words('alert.everything')] : told;
  };
}
