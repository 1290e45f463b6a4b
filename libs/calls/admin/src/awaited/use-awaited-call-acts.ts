import { useQuery } from '@apollo/client/react';
import type { AwaitedLine } from '@maillage/platform-admin';
import { type CallsPlaces, useCallsFrame } from '../calls-frame.js';
import type { AwaitedCallKind } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { awaitedCallActsQuery } from './awaited.operations.js';

const placeOf: Readonly<Record<AwaitedCallKind, (places: CallsPlaces, id: string) => string>> = {
  correct: (places, id) => places.callApplication(id),
  signOff: (places, id) => places.callApplication(id),
  deposit: (places, id) => places.callApplication(id),
  finish: (places, id) => places.callApplication(id),
  answerInvitation: (places, id) => places.applicationConsortium(id),
  fillShare: (places, id) => places.applicationConsortium(id),
  signShare: (places, id) => places.applicationConsortium(id),
  signAgreement: (places, id) => places.callApplication(id),
  fillReport: (places, id) => places.report(id),
  consolidateReport: (places, id) => places.report(id),
  review: (places, id) => places.callReview(id),
  examine: (places, id) => places.callDeposits(id),
  answer: (places, id) => places.callQuestions(id),
  countersign: (places, id) => places.examination(id),
  decidePayment: (places, id) => places.examination(id),
};

const nothing: readonly AwaitedLine[] = [];

/** @returns undefined until it is known; nothing for who does not read calls */
export function useAwaitedCallActs(): readonly AwaitedLine[] | undefined {
  const words = useCallsWords();
  const { places, capabilities } = useCallsFrame();
  const reads = capabilities.includes('readCalls');
  const { data } = useQuery(awaitedCallActsQuery, { fetchPolicy: 'cache-and-network', skip: !reads });
  if (!reads) return nothing;
  return data?.awaitedCallActs.map(({ kind, subjectId, title, call, count, dueAt }) => ({
    key: `${kind}-${subjectId}`,
    title: words(`awaited.title.${kind}`, { title, count }),
    by: words('awaited.by', { call }),
    href: placeOf[kind](places, subjectId),
    act: words(`awaited.act.${kind}`),
    dueAt,
  }));
}
