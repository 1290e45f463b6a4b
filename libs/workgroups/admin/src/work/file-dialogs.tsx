import {
  documentTitleOf,
  FormDialog,
  PrivacyNote,
  TextField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { type ChosenFile, FileFields } from './file-fields.js';
import { addFileVersionMutation, removeFileMutation, shareFileMutation } from './work.mutations.js';

interface NamedFile {
  readonly id: string;
  readonly title: string;
}

/** A file of ours, for all who take part. */
export function ShareFileDialog({ groupId, onClose }: { groupId: string; onClose: () => void }) {
  const words = useWorkgroupsWords();
  const share = useApiAct(shareFileMutation);
  const trouble = (text: string) => ({ problem: text, remedy: text });
  const form = useRefusableForm({
    initial: { title: '', file: null as ChosenFile | null },
    check: ({ title, file }) => ({
      ...(file === null ? { file: trouble(words('work.fileMissing')) } : {}),
      ...(title.trim() === '' ? { title: trouble(words('work.titleMissing')) } : {}),
    }),
    send: ({ title, file }) => share({ groupId, title, documentVersionId: file?.versionId ?? '' }),
    onDone: onClose,
  });
  const field = form.field('file');
  const join = (file: ChosenFile | null) =>
    form.setValues(({ title }) => ({
      file,
      title: title === '' && file !== null ? documentTitleOf(file.fileName) : title,
    }));
  return (
    <FormDialog {...{ form, onClose }} title={words('files.share')} label={words('files.shareNow')}>
      <FileFields field={{ ...field, onChange: join }} label={words('work.file')} />
      <TextField {...form.field('title')} label={words('files.name')} maxLength={200} />
      <PrivacyNote>{words('files.privacy')}</PrivacyNote>
    </FormDialog>
  );
}

/** Another version of a file, whoever brought the first. */
export function AddVersionDialog({ file: { id: fileId, title }, onClose }: { file: NamedFile; onClose: () => void }) {
  const words = useWorkgroupsWords();
  const add = useApiAct(addFileVersionMutation);
  const missing = words('work.fileMissing');
  const form = useRefusableForm({
    initial: { file: null as ChosenFile | null },
    check: ({ file }) => (file === null ? { file: { problem: missing, remedy: missing } } : {}),
    send: ({ file }) => add({ fileId, documentVersionId: file?.versionId ?? '' }),
    onDone: onClose,
  });
  return (
    <FormDialog {...{ form, onClose }} title={words('files.versionOf', { title })} label={words('files.addNow')}>
      <FileFields field={form.field('file')} label={words('work.file')} />
    </FormDialog>
  );
}

export function RemoveFileDialog({ file: { id: fileId, title }, onClose }: { file: NamedFile; onClose: () => void }) {
  const words = useWorkgroupsWords();
  const remove = useApiAct(removeFileMutation);
  const form = useRefusableForm({ initial: {}, send: () => remove({ fileId }), onDone: onClose });
  return (
    <FormDialog
      {...{ form, onClose }}
      grave
      title={words('files.removeTitle', { title })}
      detail={words('files.removeDetail')}
      label={words('files.remove')}
    />
  );
}
