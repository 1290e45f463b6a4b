import {
  Act,
  ActForm,
  CheckField,
  ErrorSummary,
  FormActions,
  Pile,
  PrivacyNote,
  RefusalBanner,
  useApiAct,
  useRefusableForm,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useId } from 'react';
import type { SurveyDetailFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { answerOfValues, type AnswerValues, familyValues, missingStances, valuesOfAnswer } from './answer-values.js';
import { FamilyAnswerFields } from './family-answer-fields.js';
import { answerSurveyMutation, awaitedSurveysQuery } from './survey.operations.js';
import { useSurveyMoment } from './use-survey-frame.js';

const changed = [awaitedSurveysQuery];

/** One page, one form: where our Mission stands to each family, and whether the sponsor may read it. */
export function AnswerForm({ survey, onDone }: { survey: SurveyDetailFragment; onDone: () => void }) {
  const words = useWorkgroupsWords();
  const privacyId = useId();
  const moment = useSurveyMoment(survey);
  const { availability } = useRefusalWords();
  const form = useAnswerForm(survey, onDone);
  const closing = moment(survey.closesAt);
  return (
    <ActForm onSubmit={form.submit} label={survey.title}>
      <Pile gap="lg">
        <RefusalBanner refusal={form.refusal} />
        <ErrorSummary errors={form.summary} />
        {survey.families.map((family) => {
          const { id, error } = form.field(family.id);
          return (
            <FamilyAnswerFields
              key={family.id}
              family={family}
              id={id}
              error={error}
              values={familyValues(form.values, family.id)}
              onChange={(values) => form.field(family.id).onChange(values)}
            />
          );
        })}
        <PrivacyNote id={privacyId}>{words('survey.privacy')}</PrivacyNote>
        <CheckField
          label={words('survey.share', { sponsor: survey.sponsor.name })}
          describedBy={privacyId}
          checked={form.values.sharesAnswer}
          onChange={(sharesAnswer) => form.field('sharesAnswer').onChange(sharesAnswer)}
        />
        <FormActions after={words('survey.untilClosing', { moment: closing })}>
          <Act
            type="submit"
            variant="filled"
            fullOnPhone
            label={words(survey.ours === null ? 'survey.send' : 'survey.sendChange')}
            busyLabel={words('survey.sending')}
            busy={form.busy}
            available={availability(survey.answering ?? { can: false, code: 'FORBIDDEN', params: null })}
          />
        </FormActions>
      </Pile>
    </ActForm>
  );
}

function useAnswerForm(survey: SurveyDetailFragment, onDone: () => void) {
  const words = useWorkgroupsWords();
  const answer = useApiAct(answerSurveyMutation, { refetch: changed });
  const troubleOf = (label: string) => ({
    problem: words('survey.stanceMissing', { label }),
    remedy: words('survey.stanceMissingRemedy'),
  });
  return useRefusableForm<AnswerValues>({
    initial: valuesOfAnswer(survey),
    check: (values) => missingStances(survey, values, troubleOf),
    send: (values) => answer({ surveyId: survey.id, ...answerOfValues(survey, values) }),
    onDone,
  });
}
