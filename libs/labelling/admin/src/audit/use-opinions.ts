import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { type Autosave, refusalOf, type SaveOutcome, type SentDraft, useAutosave } from '@maillage/platform-admin';
import { useCallback } from 'react';
import type { AuditOpinionFieldsFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { auditFileQuery, saveOpinionMutation } from './audit.operations.js';
import { isExamined, isWhole, type OpinionContent, otherOpinion } from './opinion-draft.js';

/** The opinions of an audit, saved as one types; two auditors who write at once lose nothing. */
export function useOpinions(cycleId: string): Autosave<OpinionContent> {
  const client = useApolloClient();
  const { person, acting } = useLabellingFrame();
  const send = useCallback(
    (draft: SentDraft<OpinionContent>) => saveOpinion(client, cycleId, draft),
    [client, cycleId],
  );
  return useAutosave<OpinionContent>({ scope: `opinion/${person.id}/${acting.id}/${cycleId}`, send, ready: isWhole });
}

async function saveOpinion(
  client: ApolloClient,
  cycleId: string,
  { key, base, content, idempotencyKey }: SentDraft<OpinionContent>,
): Promise<SaveOutcome<OpinionContent>> {
  const { data, error } = await client.mutate({
    mutation: saveOpinionMutation,
    variables: { input: { idempotencyKey, cycleId, criterionKey: key, version: base, ...content } },
    errorPolicy: 'all',
    update: (_, { data: saved }) => {
      if (saved) keepOpinion(client, cycleId, saved.saveOpinion);
    },
  });
  if (error === undefined && data) return { kind: 'saved', version: data.saveOpinion.version };
  const refusal = refusalOf(error);
  if (refusal.params['unanswered'] !== undefined) return { kind: 'unanswered' };
  if (refusal.code !== 'opinionChangedMeanwhile') return { kind: 'refused', refusal };
  return { kind: 'stale', theirs: otherOpinion(refusal.params, content) };
}

/**
 * The saved opinion takes its place in the file as it was read. Once one more criterion is examined, what the auditors may
 * do is asked again: the visit may be over.
 */
function keepOpinion(client: ApolloClient, cycleId: string, opinion: AuditOpinionFieldsFragment): void {
  const { cache } = client;
  let examinesAnother = false;
  cache.updateQuery({ query: auditFileQuery, variables: { cycleId } }, (read) => {
    if (read === null) return undefined;
    const criteria = read.auditFile.criteria.map((one) => {
      if (one.key !== opinion.criterionKey) return one;
      examinesAnother = isExamined(one) !== isExamined({ opinion });
      return { ...one, opinion };
    });
    return { auditFile: { ...read.auditFile, criteria } };
  });
  if (examinesAnother) void client.refetchQueries({ include: [auditFileQuery] });
}
