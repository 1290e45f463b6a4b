import {
  Act,
  ActForm,
  ActRow,
  Banner,
  Card,
  RadioGroupField,
  RefusalBanner,
  SelectField,
  TextAreaField,
  useApiAct,
  useFormat,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { CallRecommendation, ReviewFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import styles from '../parts/calls.module.css';
import { giveReviewMutation, saveReviewMutation } from './review.operations.js';
import { eliminates, type Marks, runningScore } from './running-score.js';

interface ReviewValues {
  marks: Marks;
  recommendation: CallRecommendation | null;
  comment: string;
}

interface MarksCardProps {
  review: ReviewFieldsFragment;
  onDone: (what: 'saved' | 'given') => void;
}

/** The grid with its running total, the recommendation and the comment; saved as often as one likes, given once. */
export function MarksCard({ review, onDone }: MarksCardProps) {
  const words = useCallsWords();
  const save = useApiAct(saveReviewMutation);
  const [isGiving, setGiving] = useState(false);
  const { id: assignmentId, version, kind, givenAt, isStale } = review;
  const form = useRefusableForm<ReviewValues>({
    initial: {
      marks: review.marks as unknown as Marks,
      recommendation: review.recommendation,
      comment: review.comment,
    },
    send: (values) => save({ assignmentId, version, ...values }),
    onDone: () => onDone('saved'),
  });
  const isOpen = givenAt === null || isStale;
  const values = {
    marks: form.field('marks').value,
    recommendation: form.field('recommendation').value,
    comment: form.field('comment').value,
  };
  return (
    <Card title={words('review.grid')}>
      <ActForm onSubmit={form.submit} label={words('review.grid')}>
        <RefusalBanner refusal={form.refusal} />
        {kind === 'review' && <Grid review={review} {...form.field('marks')} />}
        {kind === 'review' && <RecommendationField {...form.field('recommendation')} />}
        <TextAreaField
          {...form.field('comment')}
          label={words('review.comment')}
          hint={words('review.commentHint')}
          rows={6}
          maxLength={20_000}
        />
        {isOpen && (
          <ActRow>
            <Act variant="filled" label={words('review.give')} onAct={() => setGiving(true)} />
            <Act type="submit" label={words('review.save')} busy={form.busy} />
          </ActRow>
        )}
      </ActForm>
      {isGiving && <GiveDialog review={review} values={values} onClose={() => setGiving(false)} onDone={onDone} />}
    </Card>
  );
}

function Grid({
  review: { criteria },
  value: marks,
  onChange,
}: {
  review: ReviewFieldsFragment;
  value: Marks;
  onChange: (marks: Marks) => void;
}) {
  const words = useCallsWords();
  const format = useFormat();
  const score = runningScore(criteria, marks);
  return (
    <>
      {criteria.map(({ key, label, weight, mostPoints, eliminatoryBelow }) => (
        <SelectField
          key={key}
          label={words('review.mark', { label, max: mostPoints, weight })}
          {...(eliminatoryBelow === null ? {} : { hint: words('review.eliminatory', { mark: eliminatoryBelow }) })}
          options={[
            ...Array.from({ length: mostPoints + 1 }, (_, mark) => ({ value: String(mark), label: String(mark) })),
            ...(eliminatoryBelow === null ? [{ value: 'none', label: words('review.notApplicable') }] : []),
          ]}
          value={written(marks[key])}
          onChange={(mark) => onChange(withMark(marks, key, mark))}
        />
      ))}
      <p className={styles.total} role="status">
        {score === null ? words('review.noTotal') : words('review.total', { score: format.count(score, 1) })}
      </p>
      {eliminates(criteria, marks) && <Banner title={words('review.eliminates')} />}
    </>
  );
}

function RecommendationField(field: {
  id: string;
  value: CallRecommendation | null;
  onChange: (value: CallRecommendation) => void;
}) {
  const words = useCallsWords();
  const all = ['yes', 'maybe', 'no'] as const;
  return (
    <RadioGroupField
      {...field}
      label={words('review.recommendation')}
      options={all.map((value) => ({ value, label: words(`recommendation.${value}`) }))}
    />
  );
}

interface GiveDialogProps extends MarksCardProps {
  values: ReviewValues;
  onClose: () => void;
}

function GiveDialog({ review: { id: assignmentId, version }, values, onClose, onDone }: GiveDialogProps) {
  const words = useCallsWords();
  const give = useApiAct(giveReviewMutation);
  return (
    <ReasonDialog
      title={words('review.give')}
      detail={words('review.giveDetail')}
      label={words('review.give')}
      send={() => give({ assignmentId, version, ...values })}
      onClose={onClose}
      onDone={() => {
        onClose();
        onDone('given');
      }}
    />
  );
}

function written(mark: number | null | undefined): string | null {
  if (mark === undefined) return null;
  return mark === null ? 'none' : String(mark);
}

function withMark(marks: Marks, key: string, mark: string | null): Marks {
  const others = Object.fromEntries(Object.entries(marks).filter(([other]) => other !== key));
  if (mark === null) return others;
  return { ...others, [key]: mark === 'none' ? null : Number(mark) };
}
