import {
  DateField,
  type FoundChoice,
  FormDialog,
  RadioGroupField,
  SearchChoiceField,
  TextAreaField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { CallAssignmentKind } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import type { JuryFile } from './files-card.js';
import { assignMutation } from './jury.operations.js';
import { usePeopleSearch } from './use-people-search.js';

interface AssignValues {
  /** The person and the organisation in whose name this person reviews. */
  person: FoundChoice | null;
  kind: CallAssignmentKind;
  question: string;
  dueOn: string | null;
}

/** A file given to somebody of the network; whom something binds to those who apply is shown, and refused. */
export function AssignDialog({ file, onClose }: { file: JuryFile; onClose: () => void }) {
  const words = useCallsWords();
  const assign = useApiAct(assignMutation);
  const search = usePeopleSearch(file.id);
  const missing = words('jury.personMissing');
  const form = useRefusableForm<AssignValues>({
    initial: { person: null, kind: 'review', question: '', dueOn: null },
    check: ({ person }) => (person === null ? { person: { problem: missing, remedy: missing } } : {}),
    send: ({ person, kind, question, dueOn }) => {
      const [personId = '', organisationId = ''] = person?.id.split('/') ?? [];
      return assign({ applicationId: file.id, personId, organisationId, kind, question, dueOn });
    },
    onDone: onClose,
  });
  const kind = form.field('kind');
  const found = search.found?.map(({ personId, name, organisation, isBound, isAssigned }) => ({
    id: `${personId}/${organisation.id}`,
    name,
    detail: isBound ? words('jury.hasBond') : isAssigned ? words('jury.hasFile') : organisation.name,
  }));
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('jury.assignTitle')}
      detail={file.title}
      label={words('jury.assign')}
    >
      <SearchChoiceField
        {...form.field('person')}
        label={words('jury.person')}
        hint={words('jury.personHint')}
        text={search.text}
        onText={search.setText}
        found={found ?? null}
      />
      <RadioGroupField
        {...kind}
        label={words('jury.kind')}
        layout="column"
        options={[
          { value: 'review', label: words('jury.kindReview') },
          { value: 'opinion', label: words('jury.kindOpinion') },
        ]}
      />
      {kind.value === 'opinion' && (
        <TextAreaField {...form.field('question')} label={words('jury.question')} rows={3} maxLength={10_000} />
      )}
      <DateField {...form.field('dueOn')} label={words('jury.dueOn')} />
    </FormDialog>
  );
}
