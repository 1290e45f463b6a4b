import {
  DateField,
  NumberField,
  RadioGroupField,
  SelectField,
  TextAreaField,
  useFormat,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { AnswerStatus, CriterionAnswerDetailFragment } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { type AnswerContent, statusesOf } from './answer-content.js';
import styles from './criterion.module.css';

interface AnswerFieldsProps {
  answer: CriterionAnswerDetailFragment;
  content: AnswerContent;
  onChange: (content: AnswerContent) => void;
}

const longest = 8000;

/** Where we are, how much, for when, and in what words; saved as it is written. */
export function AnswerFields({ answer, content, onChange }: AnswerFieldsProps) {
  const words = useAssessmentWords();
  // What a status does not use is found again when one comes back to it.
  const [remembered, setRemembered] = useState(content);
  const change = (part: Partial<AnswerContent>) => {
    const next = { ...content, ...part };
    setRemembered({ ...remembered, ...part });
    onChange(next);
  };
  const choose = (status: AnswerStatus) => {
    const { donePercent, plannedOn, reason } = remembered;
    change({ status, donePercent, plannedOn, reason });
  };
  const { status } = content;
  return (
    <div className={styles.fields}>
      <RadioGroupField<AnswerStatus>
        label={words('criterion.where')}
        value={status}
        options={statusesOf(answer.questionKind).map((value) => ({ value, label: words(`self.status.${value}`) }))}
        onChange={choose}
      />
      {status === 'partly' && (
        <div className={styles.pair}>
          <PartField answer={answer} content={content} onChange={change} />
          <DateField
            label={words('criterion.rest')}
            value={content.plannedOn}
            onChange={(plannedOn) => change({ plannedOn })}
          />
        </div>
      )}
      {status === 'planned' && (
        <DateField
          label={words('criterion.plannedFor')}
          value={content.plannedOn}
          onChange={(plannedOn) => change({ plannedOn })}
        />
      )}
      {status === 'notConcerned' && (
        <TextAreaField
          label={words('criterion.reason')}
          hint={words('criterion.reasonHint')}
          rows={2}
          maxLength={2000}
          value={content.reason ?? ''}
          onChange={(reason) => change({ reason })}
        />
      )}
      <TextAreaField
        label={words('criterion.text')}
        maxLength={longest}
        value={content.comment}
        onChange={(comment) => change({ comment })}
      />
    </div>
  );
}

interface PartFieldProps {
  answer: CriterionAnswerDetailFragment;
  content: AnswerContent;
  onChange: (part: Partial<AnswerContent>) => void;
}

/** Any part, or one of the stages that the question names. */
function PartField({ answer: { questionKind, choices }, content: { donePercent }, onChange }: PartFieldProps) {
  const words = useAssessmentWords();
  const format = useFormat();
  if (questionKind !== 'choices') {
    return (
      <NumberField
        label={words('criterion.part')}
        suffix="%"
        value={donePercent}
        onChange={(percent) => onChange({ donePercent: percent })}
      />
    );
  }
  const options = choices
    .filter(({ percent }) => percent > 0 && percent < 100)
    .map(({ title, percent }) => ({
      value: String(percent),
      label: words('criterion.stageOption', { title, percent: format.percent(percent / 100) }),
    }));
  return (
    <SelectField
      label={words('criterion.stage')}
      options={options}
      value={donePercent === null ? null : String(donePercent)}
      onChange={(percent) => onChange({ donePercent: percent === null ? null : Number(percent) })}
    />
  );
}
