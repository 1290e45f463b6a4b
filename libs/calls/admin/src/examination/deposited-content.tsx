import type { Answers, FormField } from '@maillage/forms-domain';
import { Card, HiddenText, Tag } from '@maillage/platform-admin';
import { IconMessage2Exclamation } from '@tabler/icons-react';
import { definitionOf } from '../application/definition-of.js';
import { ReadFields } from '../fields/read-fields.js';
import type { ExaminationFieldsFragment } from '../generated/graphql.js';
import styles from '../parts/calls.module.css';
import { useCallsWords } from '../language/calls-words.js';

interface DepositedContentProps {
  examination: ExaminationFieldsFragment;
  /** Opens the correction of one answer; null when none can be asked now. */
  onCorrect: ((field: FormField) => void) | null;
}

/** What was deposited, part by part, read-only; under each answer, what is asked to be corrected in it. */
export function DepositedContent({ examination, onCorrect }: DepositedContentProps) {
  const words = useCallsWords();
  const definition = definitionOf(examination);
  const answers = examination.answers as unknown as Answers;
  const [latest] = examination.deposits;
  const isAsked = (key: string) =>
    examination.corrections.some(
      ({ fieldKey, isCancelled, depositNumber }) =>
        fieldKey === key && !isCancelled && depositNumber === latest?.number,
    );
  const under = (field: FormField) => (
    <>
      {isAsked(field.key) && <Tag kind="late">{words('correction.asked')}</Tag>}
      {onCorrect !== null && field.kind !== 'computed' && (
        <button type="button" className={styles.quiet} onClick={() => onCorrect(field)}>
          <IconMessage2Exclamation aria-hidden />
          <span>
            {words('correction.title')}
            <HiddenText>, {field.label}</HiddenText>
          </span>
        </button>
      )}
    </>
  );
  return definition.sections.map(({ key, title }) => (
    <Card key={key} title={title}>
      <ReadFields definition={definition} section={key} answers={answers} under={under} />
    </Card>
  ));
}
