import type { Answer } from '@maillage/forms-domain';
import { Act, Banner, HiddenText } from '@maillage/platform-admin';
import { IconCheck } from '@tabler/icons-react';
import type { ApplicationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import styles from '../parts/calls.module.css';
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

interface ConfirmAllProps {
  application: ApplicationFieldsFragment;
  /** The fields that are shown. */
  keys: readonly string[];
  answers: ApplicationAnswers;
}

/** Whoever has read a whole part confirms what the portal gave to it at once. */
export function ConfirmAll({ application, keys, answers }: ConfirmAllProps) {
  const words = useCallsWords();
  const left = prefilledAnswers(application).filter(
    ({ fieldKey }) => keys.includes(fieldKey) && !answers.drafts.has(fieldKey),
  );
  if (left.length < 2) return null;
  const confirm = () => {
    for (const answer of left) confirmOne(answers, answer);
  };
  const label = words('prefilled.confirmAll', { count: left.length });
  return <Act size="small" icon={<IconCheck aria-hidden />} label={label} onAct={confirm} />;
}

interface OriginNoteProps {
  answer: KeptAnswer;
  label: string;
  answers: ApplicationAnswers;
}

/** At the field: where its answer comes from, and the act that makes it the applicant's own as it is. */
export function OriginNote({ answer, label, answers }: OriginNoteProps) {
  const words = useCallsWords();
  const { fieldKey, source } = answer;
  if (source === null || answers.drafts.has(fieldKey)) return null;
  return (
    <span className={styles.origin}>
      {words(`prefilled.from.${source}`)}
      <button type="button" className={styles.quiet} onClick={() => confirmOne(answers, answer)}>
        <IconCheck aria-hidden />
        <span>
          {words('prefilled.confirm')}
          <HiddenText> « {label} »</HiddenText>
        </span>
      </button>
    </span>
  );
}

/** As it is: what is saved by somebody is theirs. */
function confirmOne(answers: ApplicationAnswers, { fieldKey, version, value }: KeptAnswer): void {
  answers.type(fieldKey, version, valueOf(value) as Answer | null);
}
