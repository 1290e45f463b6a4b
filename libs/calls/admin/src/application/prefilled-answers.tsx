import type { Answer } from '@maillage/forms-domain';
import { Act, Banner } from '@maillage/platform-admin';
import type { ApplicationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { valueOf } from './definition-of.js';
import { isWritable } from './is-writable.js';
import type { ApplicationAnswers } from './use-application-answers.js';

type KeptAnswer = ApplicationFieldsFragment['answers'][number];

/** Answers that the portal gave and nobody has confirmed or changed, as far as they are still written. */
export function prefilledAnswers(application: ApplicationFieldsFragment): readonly KeptAnswer[] {
  return application.answers.filter(({ fieldKey, source }) => source !== null && isWritable(application, fieldKey));
}

/** How many answers are there before anybody wrote, and that they are to be verified. */
export function PrefilledBanner({ application }: { application: ApplicationFieldsFragment }) {
  const words = useCallsWords();
  const count = prefilledAnswers(application).length;
  if (count === 0) return null;
  return <Banner title={words('prefilled.count', { count })}>{words('prefilled.verify')}</Banner>;
}

interface OriginNoteProps {
  answer: KeptAnswer;
  label: string;
  answers: ApplicationAnswers;
}

/** At the field: where its answer comes from, and the act that makes it the applicant's own as it is. */
export function OriginNote({ answer, label, answers }: OriginNoteProps) {
  const words = useCallsWords();
  const { fieldKey, value, version, source } = answer;
  if (source === null || answers.drafts.has(fieldKey)) return null;
  return (
    <span>
      {words(`prefilled.from.${source}`)}{' '}
      <Act
        variant="link"
        size="small"
        label={words('prefilled.confirm', { label })}
        onAct={() => answers.type(fieldKey, version, valueOf(value) as Answer | null)}
      />
    </span>
  );
}
