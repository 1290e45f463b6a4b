import { useQuery } from '@apollo/client/react';
import type { SourcedField } from '@maillage/forms-admin';
import type { DocumentAnswer } from '@maillage/forms-domain';
import {
  Act,
  FileUpload,
  formatCount,
  Pile,
  RefusalBanner,
  SearchChoiceField,
  useJoinedFile,
  useLanguage,
} from '@maillage/platform-admin';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import { useCallsWords } from '../language/calls-words.js';
import styles from '../parts/calls.module.css';
import { callFileOperations, foundDocumentsQuery } from './fields.operations.js';
import { FileLink } from './file-link.js';

const pause = 250;

interface DocumentsFieldProps {
  field: SourcedField<readonly DocumentAnswer[]>;
  most: number;
}

/** Files that answer a question: of the device, or of the documents of the organisation, each in the version that was joined. */
export function DocumentsField({ field: { value = [], onChange, ...field }, most }: DocumentsFieldProps) {
  const words = useCallsWords();
  const keep = (files: readonly DocumentAnswer[]) => onChange(files.length === 0 ? undefined : files);
  const join = (file: DocumentAnswer) =>
    keep([...value.filter(({ documentId }) => documentId !== file.documentId), file]);
  return (
    <Pile gap="sm">
      {value.length < most ? (
        <NewFile field={field} onJoined={join} />
      ) : (
        <p className={styles.fieldName}>{field.label}</p>
      )}
      {value.length > 0 && (
        <ul className={styles.files} aria-label={words('fields.joined')}>
          {value.map((file) => (
            <li key={file.versionId}>
              <FileLink file={file} />
              <Act
                size="small"
                variant="link"
                label={words('fields.remove', { name: file.name })}
                onAct={() => keep(value.filter(({ versionId }) => versionId !== file.versionId))}
              />
            </li>
          ))}
        </ul>
      )}
      {value.length < most && <KeptFile label={field.label} taken={value} onJoined={join} />}
    </Pile>
  );
}

interface NewFileProps {
  field: Omit<SourcedField<unknown>, 'value' | 'onChange'>;
  onJoined: (file: DocumentAnswer) => void;
}

/** A file of the device on its way: sent, scanned, joined. */
function NewFile({ field: { hint, ...field }, onJoined }: NewFileProps) {
  const words = useCallsWords();
  const { acting } = useCallsFrame();
  const { language } = useLanguage();
  const { rules, upload, scanned, refusal } = useJoinedFile({
    ...{ operations: callFileOperations, acting },
    onJoined: ({ fileName: name, ...file }) => onJoined({ ...file, name }),
  });
  const limits =
    rules === undefined
      ? ''
      : words('fields.fileHint', {
          endings: rules.endings.join(', '),
          megabytes: formatCount(rules.longestFile / (1024 * 1024), language),
        });
  return (
    <>
      {upload.state.stage !== 'none' && upload.state.stage !== 'refused' && (
        <p className={styles.fieldName}>{field.label}</p>
      )}
      <FileUpload
        {...field}
        hint={
          <>
            {hint} {limits}
          </>
        }
        accept={(rules?.endings ?? []).map((ending) => `.${ending}`).join(',')}
        state={upload.state}
        onChoose={(file) => void upload.choose(file)}
        onPause={upload.pause}
        onResume={() => void upload.resume()}
      />
      {scanned !== null && <p role="status">{words('fields.scanning', { name: scanned })}</p>}
      <RefusalBanner refusal={refusal} />
    </>
  );
}

interface KeptFileProps {
  label: string;
  taken: readonly DocumentAnswer[];
  onJoined: (file: DocumentAnswer) => void;
}

/** A document that the organisation keeps already, found by its title. */
function KeptFile({ label, taken, onJoined }: KeptFileProps) {
  const words = useCallsWords();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), pause);
  const { data } = useQuery(foundDocumentsQuery, { variables: { search: asked === '' ? null : asked }, skip: !isOpen });
  if (!isOpen) {
    return (
      <div>
        <Act size="small" variant="link" label={words('fields.fromOurs')} onAct={() => setOpen(true)} />
      </div>
    );
  }
  const found = (data?.documents.rows ?? []).filter(
    ({ id, latestSafe }) => latestSafe !== null && !taken.some(({ documentId }) => documentId === id),
  );
  const choose = (documentId: string) => {
    const version = found.find(({ id }) => id === documentId)?.latestSafe;
    if (version === null || version === undefined) return;
    onJoined({ documentId, versionId: version.id, name: version.fileName, sha256: version.sha256 });
    setText('');
    setOpen(false);
  };
  return (
    <SearchChoiceField
      label={words('fields.ours', { label })}
      value={null}
      onChange={(choice) => choice !== null && choose(choice.id)}
      text={text}
      onText={setText}
      found={found.map(({ id, title }) => ({ id, name: title }))}
    />
  );
}
