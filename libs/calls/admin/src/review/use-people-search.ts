import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { candidatesQuery } from './jury.operations.js';

/** People of the network whose name, or organisation, holds what is typed. */
export function usePeopleSearch(applicationId: string) {
  const [text, setText] = useState('');
  const isSearched = text.trim().length >= 2;
  const { data, previousData } = useQuery(candidatesQuery, {
    variables: { applicationId, text: text.trim() },
    skip: !isSearched,
  });
  const found = isSearched ? ((data ?? previousData)?.callReviewerCandidates ?? null) : null;
  return { text, setText, found };
}
