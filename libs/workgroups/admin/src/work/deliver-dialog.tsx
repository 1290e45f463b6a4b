import {
  type FieldTroubles,
  FormDialog,
  PrivacyNote,
  SelectField,
  TextAreaField,
  TextField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { DeliverableFieldsFragment, GroupWorkFieldsFragment, ResourceKind } from '../generated/graphql.js';
import { useWorkgroupsWords, type WorkgroupsWords } from '../language/workgroups-words.js';
import { resourceKinds } from '../library/library-search.js';
import { type ChosenFile, FileFields } from './file-fields.js';
import { deliverMutation, reviseDeliverableMutation } from './work.mutations.js';
import { awaitedWorkActsQuery } from './work.operations.js';

const refetch = [awaitedWorkActsQuery];

interface DeliverDialogProps {
  work: GroupWorkFieldsFragment;
  /** A draft that is written again. */
  revised?: DeliverableFieldsFragment;
  /** What is published, of which this is the next edition. */
  renewed?: DeliverableFieldsFragment;
  onClose: () => void;
}

interface DeliverValues {
  title: string;
  kind: ResourceKind | null;
  summary: string;
  link: string;
  file: ChosenFile | null;
}

/** A deliverable: its words, and its file; a replay has an address instead. */
export function DeliverDialog({ work, revised, renewed, onClose }: DeliverDialogProps) {
  const words = useWorkgroupsWords();
  const deliver = useApiAct(deliverMutation, { refetch });
  const revise = useApiAct(reviseDeliverableMutation, { refetch });
  const from = revised ?? renewed;
  const form = useRefusableForm<DeliverValues>({
    initial: {
      ...{ title: from?.title ?? '', kind: from?.kind ?? null, summary: from?.summary ?? '', link: from?.link ?? '' },
      file: revised?.file ?? null,
    },
    check: (values) => troublesOf(values, words),
    send: ({ kind, link, file, ...values }) => {
      const isReplay = kind === 'replay';
      const terms = {
        ...{ ...values, kind: kind ?? 'model', link: isReplay ? link : null },
        documentVersionId: isReplay || file?.versionId === revised?.file?.versionId ? null : (file?.versionId ?? null),
      };
      return revised === undefined
        ? deliver({ groupId: work.id, ...terms, renewsId: renewed?.id ?? null })
        : revise({ deliverableId: revised.id, ...terms });
    },
    onDone: onClose,
  });
  const act = revised !== undefined ? 'revise' : renewed !== undefined ? 'renew' : 'deliver';
  return (
    <FormDialog {...{ form, onClose }} title={words(`work.${act}`)} label={words(`work.send.${act}`)}>
      <TextField {...form.field('title')} label={words('work.deliverableTitle')} maxLength={200} first />
      <SelectField
        {...form.field('kind')}
        onChange={(kind) => form.field('kind').onChange(kind as ResourceKind | null)}
        label={words('library.kindLabel')}
        options={resourceKinds.map((value) => ({ value, label: words(`library.kind.${value}`) }))}
      />
      {form.values.kind === 'replay' ? (
        <TextField
          {...form.field('link')}
          label={words('work.replayLink')}
          hint={words('meeting.linkHint')}
          type="url"
          maxLength={500}
        />
      ) : (
        <FileFields field={form.field('file')} label={words('work.file')} />
      )}
      <TextAreaField
        {...form.field('summary')}
        label={words('work.summary')}
        hint={words('work.summaryHint')}
        rows={3}
        maxLength={2_000}
      />
      <PrivacyNote>{words('work.deliverPrivacy')}</PrivacyNote>
    </FormDialog>
  );
}

function troublesOf({ title, kind, link, file }: DeliverValues, words: WorkgroupsWords): FieldTroubles<DeliverValues> {
  const trouble = (text: string) => ({ problem: text, remedy: text });
  const isReplay = kind === 'replay';
  return {
    ...(title.trim() === '' ? { title: trouble(words('work.titleMissing')) } : {}),
    ...(kind === null ? { kind: trouble(words('work.kindMissing')) } : {}),
    ...(isReplay && link.trim() === '' ? { link: trouble(words('work.linkMissing')) } : {}),
    ...(!isReplay && file === null ? { file: trouble(words('work.fileMissing')) } : {}),
  };
}
