import { useQuery } from '@apollo/client/react';
import { type AwaitedLine, endOfDay, wordsOf, type Words } from '@maillage/platform-admin';
import type { AwaitedLabelActsQuery, AwaitedLabelKind } from '../generated/graphql.js';
import { useLabellingFrame, type LabellingPlaces } from '../labelling-frame.js';
import type { labelAwaitedMessages } from './awaited.messages.js';
import { awaitedLabelActsQuery } from './awaited.operations.js';

const useWords: () => Words<typeof labelAwaitedMessages> = wordsOf<typeof labelAwaitedMessages>('labelAwaited');

type Row = AwaitedLabelActsQuery['awaitedLabelActs'][number];

/** @returns undefined until it is known */
export function useAwaitedLabelActs(): readonly AwaitedLine[] | undefined {
  const words = useWords();
  const { places, acting } = useLabellingFrame();
  const { data } = useQuery(awaitedLabelActsQuery, { fetchPolicy: 'cache-and-network' });
  return data?.awaitedLabelActs.map((row) => {
    const name = row.organisationName;
    return {
      key: `${row.kind}-${row.subjectId}`,
      title: words(`title.${row.kind}`, { name, count: row.count }),
      by: words('by'),
      href: placeOf(row, places),
      act: words(`act.${row.kind}`),
      dueAt: row.dueOn === null ? null : endOfDay(row.dueOn, acting.timeZone),
    };
  });
}

const placesOfKinds: Readonly<Record<AwaitedLabelKind, (places: LabellingPlaces, id: string) => string>> = {
  answerEntrusted: (places, id) => places.selfAssessment(id),
  finishAssessment: (places, id) => places.selfAssessment(id),
  sendEvidence: (places, id) => places.selfAssessment(id),
  answerFindings: (places, id) => places.labelAudit(id),
  renew: (places) => places.label,
  review: (places, id) => places.labelReview(id),
  help: (places, id) => places.labelReview(id),
  admit: (places, id) => places.applicationFile(id),
  assignAuditors: (places, id) => places.applicationFile(id),
  putOnAgenda: (places, id) => places.applicationFile(id),
  planAudit: (places, id) => places.audit(id),
  audit: (places, id) => places.audit(id),
  writeReport: (places, id) => places.audit(id),
  closeContradiction: (places, id) => places.audit(id),
  readFiles: (places, id) => places.commission(id),
};

function placeOf({ kind, subjectId }: Row, places: LabellingPlaces): string {
  return placesOfKinds[kind](places, subjectId);
}
