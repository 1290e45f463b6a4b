import { useApolloClient } from '@apollo/client/react';
import { refusalOf, useAutosave, type Autosave, type SaveOutcome, type SentDraft } from '@maillage/platform-admin';
import { useCallback, useEffect, useRef } from 'react';
import { saveAnswerMutation } from '../assessment/assessment.mutations.js';
import { criterionAnswerQuery, labelCycleQuery } from '../assessment/assessment.operations.js';
import type { SaveAnswerMutation } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { type AnswerContent, lackOf, theirsOf, toSend } from './answer-content.js';
import { answerWithSaved, cycleWithSaved } from './with-saved-answer.js';

export type Answers = Autosave<AnswerContent>;

/** The answers of a cycle, saved as they are written; the scores follow each. */
export function useAnswers(cycleId: string): Answers {
  const client = useApolloClient();
  const { person, acting } = useLabellingFrame();
  const show = useCallback(
    (saved: SaveAnswerMutation['saveAnswer']) => {
      const criterionKey = saved.criterion.key;
      client.cache.updateQuery(
        { query: labelCycleQuery, variables: { id: cycleId } },
        (now) => now && { ...now, labelCycle: cycleWithSaved(now.labelCycle, saved) },
      );
      client.cache.updateQuery(
        { query: criterionAnswerQuery, variables: { cycleId, criterionKey } },
        (now) => now && { ...now, criterionAnswer: answerWithSaved(now.criterionAnswer, saved) },
      );
    },
    [client, cycleId],
  );
  const send = useCallback(
    async (draft: SentDraft<AnswerContent>): Promise<SaveOutcome<AnswerContent>> => {
      const { key: criterionKey, base: version, content, idempotencyKey } = draft;
      const input = { idempotencyKey, cycleId, criterionKey, version, ...toSend(content) };
      const { data, error } = await client.mutate({
        mutation: saveAnswerMutation,
        variables: { input },
        errorPolicy: 'all',
      });
      if (error !== undefined) return outcomeOf(error);
      if (data === undefined || data === null) return { kind: 'unanswered' };
      show(data.saveAnswer);
      return { kind: 'saved', version: data.saveAnswer.criterion.version };
    },
    [client, cycleId, show],
  );
  const autosave = useAutosave<AnswerContent>({
    scope: `answers/${person.id}/${acting.id}/${cycleId}`,
    send,
    ready: isReady,
  });
  useFreshCycle(cycleId, autosave);
  return autosave;
}

const isReady = (content: AnswerContent): boolean => lackOf(content) === null;

/** A cut line, and a session that ended, leave the draft as it is: it is sent again. */
function outcomeOf(error: unknown): SaveOutcome<AnswerContent> {
  const refusal = refusalOf(error);
  if (refusal.params['unanswered'] !== undefined || refusal.code === 'UNAUTHENTICATED') return { kind: 'unanswered' };
  const theirs = theirsOf(refusal);
  return theirs === null ? { kind: 'refused', refusal } : { kind: 'stale', theirs };
}

/** What may be done, and what lacks for it, is asked again once all that was typed is saved. */
function useFreshCycle(cycleId: string, { drafts, savedAt }: Answers): void {
  const client = useApolloClient();
  const asked = useRef<Date | null>(null);
  useEffect(() => {
    if (drafts.size > 0 || savedAt === null || asked.current === savedAt) return undefined;
    const timer = setTimeout(() => {
      asked.current = savedAt;
      void client.query({ query: labelCycleQuery, variables: { id: cycleId }, fetchPolicy: 'network-only' });
    }, 1500);
    return () => clearTimeout(timer);
  }, [client, cycleId, drafts, savedAt]);
}
