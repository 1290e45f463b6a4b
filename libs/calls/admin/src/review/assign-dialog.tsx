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
import { askRegionMutation, assignMutation } from './jury.operations.js';
import { usePeopleSearch } from './use-people-search.js';

interface AssignValues {
  /** The person and the organisation in whose name this person reviews. */
  person: FoundChoice | null;
  /** The opinion of the region is asked of those who work for its association. */
  kind: CallAssignmentKind | 'region';
  question: string;
  dueOn: string | null;
}

/** A file given to somebody of the network, or to the association of its region; whom something binds to those who apply is shown, and refused. */
export function AssignDialog({ file, onClose }: { file: JuryFile; onClose: () => void }) {
  const words = useCallsWords();
  const assign = useApiAct(assignMutation);
  const askRegion = useApiAct(askRegionMutation);
  const search = usePeopleSearch(file.id);
  const missing = words('jury.personMissing');
  const form = useRefusableForm<AssignValues>({
    initial: { person: null, kind: 'review', question: '', dueOn: null },
    check: ({ person, kind }) =>
      person === null && kind !== 'region' ? { person: { problem: missing, remedy: missing } } : {},
    send: ({ person, kind, question, dueOn }) => {
      if (kind === 'region') return askRegion({ applicationId: file.id, question, dueOn: dueOn ?? '' });
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
      <RadioGroupField
        {...kind}
        label={words('jury.kind')}
        layout="column"
        options={[
          { value: 'review', label: words('jury.kindReview') },
          { value: 'opinion', label: words('jury.kindOpinion') },
          { value: 'region', label: words('jury.kindRegion'), detail: words('jury.kindRegionHint') },
        ]}
      />
      {kind.value !== 'region' && (
        <SearchChoiceField
          {...form.field('person')}
          label={words('jury.person')}
          hint={words('jury.personHint')}
          text={search.text}
          onText={search.setText}
          found={found ?? null}
        />
      )}
      {kind.value !== 'review' && (
        <TextAreaField {...form.field('question')} label={words('jury.question')} rows={3} maxLength={10_000} />
      )}
      <DateField {...form.field('dueOn')} label={words('jury.dueOn')} />
    </FormDialog>
  );
}
