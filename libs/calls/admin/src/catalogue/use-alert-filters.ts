import { useQuery } from '@apollo/client/react';
import { useCallsWords } from '../language/calls-words.js';
import { callRegionsQuery, programmesQuery } from '../list/call-list.operations.js';

interface AlertFilters {
  readonly programmeId?: string | null | undefined;
  readonly programmeTitle?: string | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly text?: string | null | undefined;
}

interface ToldFilters {
  /** In words, one by one; that it looks at everything where there is none. */
  readonly filters: readonly string[];
  /** By what an alert under them may be called; empty where there is none. */
  readonly name: string;
}

/** What an alert looks at. */
export function useAlertFilters(): (filters: AlertFilters) => ToldFilters {
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
    const name = [programme, region, text].filter((one) => one !== null && one !== '').join(', ');
    return { filters: told.length === 0 ? [words('alert.everything')] : told, name };
  };
}
