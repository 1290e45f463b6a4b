import {
  Act,
  ActForm,
  ActRow,
  Card,
  RefusalBanner,
  TextAreaField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { ReviewFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { saveReviewNoteMutation } from './review.operations.js';

/** What a reviewer notes for nobody else: it goes with no review, and says so. */
export function NoteCard({ review, onDone }: { review: ReviewFieldsFragment; onDone: () => void }) {
  const words = useCallsWords();
  const save = useApiAct(saveReviewNoteMutation);
  const { id: assignmentId, note } = review;
  const form = useRefusableForm({
    initial: { body: note.body },
    send: ({ body }) => save({ assignmentId, version: note.version, body }),
    onDone,
  });
  return (
    <Card title={words('review.note')}>
      <ActForm onSubmit={form.submit} label={words('review.note')}>
        <RefusalBanner refusal={form.refusal} />
        <TextAreaField
          {...form.field('body')}
          label={words('review.noteField')}
          hint={words('review.noteHint')}
          rows={4}
          maxLength={20_000}
        />
        <ActRow>
          <Act type="submit" label={words('review.noteSave')} busy={form.busy} />
        </ActRow>
      </ActForm>
    </Card>
  );
}
