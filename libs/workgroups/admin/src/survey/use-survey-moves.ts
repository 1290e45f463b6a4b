import { type Refusal, useApiAct } from '@maillage/platform-admin';
import { useState } from 'react';
import type { SurveyAct, SurveyDetailFragment } from '../generated/graphql.js';
import {
  awaitedSurveysQuery,
  closeSurveyMutation,
  openSurveyMutation,
  publishSurveyMutation,
  remindSurveyMutation,
  surveyedMissionsQuery,
} from './survey.operations.js';

export type MovingAct = Extract<SurveyAct, 'open' | 'remind' | 'close' | 'publish'>;

const changed = [awaitedSurveysQuery];
const closed = [awaitedSurveysQuery, surveyedMissionsQuery];

/** The acts of a sponsor that need no form, one at a time, with the refusal of the last. */
export function useSurveyMoves({ id }: SurveyDetailFragment, onDone: (act: MovingAct) => void) {
  const [busy, setBusy] = useState<MovingAct | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const acts = {
    open: useApiAct(openSurveyMutation, { refetch: changed }),
    remind: useApiAct(remindSurveyMutation, { refetch: changed }),
    close: useApiAct(closeSurveyMutation, { refetch: closed }),
    publish: useApiAct(publishSurveyMutation, { refetch: changed }),
  };
  const move = async (act: MovingAct): Promise<void> => {
    setBusy(act);
    setRefusal(null);
    try {
      const refused = await acts[act]({ surveyId: id });
      setRefusal(refused);
      if (refused === null) onDone(act);
    } finally {
      setBusy(null);
    }
  };
  const run = (act: MovingAct): void => {
    if (busy === null) void move(act);
  };
  return { busy, refusal, run };
}
