import { useApolloClient } from '@apollo/client/react';
import type { Answer } from '@maillage/forms-domain';
import { type Autosave, refusalOf, type SaveOutcome, type SentDraft, useAutosave } from '@maillage/platform-admin';
import { useCallback } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import { saveAnswerMutation } from './application.mutations.js';
import { applicationQuery } from './application.operations.js';
import { valueOf } from './definition-of.js';

export type ApplicationAnswers = Autosave<Answer | null>;

type Outcome = SaveOutcome<Answer | null>;

/** The answers of an application, each saved as it is written; who wrote meanwhile is told apart and lost to nobody. */
export function useApplicationAnswers(applicationId: string): ApplicationAnswers {
  const client = useApolloClient();
  const { person, acting } = useCallsFrame();
  /** What stands there now, by whom: the refusal alone does not say it. */
  const theirs = useCallback(
    async (key: string): Promise<Outcome> => {
      const { data } = await client.query({
        query: applicationQuery,
        variables: { id: applicationId },
        fetchPolicy: 'network-only',
        errorPolicy: 'all',
      });
      const saved = data?.callApplication.answers.find(({ fieldKey }) => fieldKey === key);
      if (saved === undefined) return { kind: 'unanswered' };
      const { value, version, by, changedAt: at } = saved;
      return { kind: 'stale', theirs: { version, content: valueOf(value), by, at } };
    },
    [client, applicationId],
  );
  const send = useCallback(
    async ({ key, base: version, content: value, idempotencyKey }: SentDraft<Answer | null>): Promise<Outcome> => {
      const input = { idempotencyKey, applicationId, fieldKey: key, value: value as never, version };
      const { data, error } = await client.mutate({
        mutation: saveAnswerMutation,
        variables: { input },
        errorPolicy: 'all',
      });
      if (error !== undefined) {
        const refusal = refusalOf(error);
        // A cut line, and a session that ended, leave the draft as it is: it is sent again.
        if (refusal.params['unanswered'] !== undefined || refusal.code === 'UNAUTHENTICATED') {
          return { kind: 'unanswered' };
        }
        return refusal.code === 'responseChangedMeanwhile' ? theirs(key) : { kind: 'refused', refusal };
      }
      const saved = data?.saveApplicationAnswer.answers.find(({ fieldKey }) => fieldKey === key);
      return saved === undefined ? { kind: 'unanswered' } : { kind: 'saved', version: saved.version };
    },
    [client, applicationId, theirs],
  );
  return useAutosave<Answer | null>({ scope: `application/${person.id}/${acting.id}/${applicationId}`, send });
}
