import {
  Act,
  FileUpload,
  formatCount,
  type JoinedFile,
  Pile,
  RefusalBanner,
  useJoinedFile,
  useLanguage,
} from '@maillage/platform-admin';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import styles from './work.module.css';
import { groupFileOperations } from './upload.operations.js';

/** A file that a form joins: one that was just brought, or the one of what is written again. */
export type ChosenFile = Pick<JoinedFile, 'versionId' | 'fileName'>;

interface FileFieldsProps {
  field: {
    readonly id: string;
    readonly value: ChosenFile | null;
    readonly onChange: (file: ChosenFile | null) => void;
    readonly error?: string;
  };
  label: string;
}

/** One file of the device, or the one that is joined already. */
export function FileFields({ field: { value, onChange, ...field }, label }: FileFieldsProps) {
  const words = useWorkgroupsWords();
  const { language } = useLanguage();
  const { acting } = useWorkgroupsFrame();
  const { rules, upload, scanned, refusal } = useJoinedFile({
    ...{ operations: groupFileOperations, acting, onJoined: onChange },
  });
  if (value !== null) {
    return (
      <Pile gap="xs">
        <p className={styles.fieldName}>{label}</p>
        <p role="status" className={styles.joined}>
          {value.fileName}
        </p>
        <div>
          <Act size="small" variant="link" label={words('work.changeFile')} onAct={() => onChange(null)} />
        </div>
      </Pile>
    );
  }
  const isShown = upload.state.stage !== 'none' && upload.state.stage !== 'refused';
  return (
    <Pile gap="xs">
      {isShown && <p className={styles.fieldName}>{label}</p>}
      <FileUpload
        {...field}
        label={label}
        hint={
          rules === undefined
            ? ''
            : words('work.fileHint', {
                endings: rules.endings.join(', '),
                megabytes: formatCount(rules.longestFile / (1024 * 1024), language),
              })
        }
        accept={(rules?.endings ?? []).map((ending) => `.${ending}`).join(',')}
        state={upload.state}
        onChoose={(file) => void upload.choose(file)}
        onPause={upload.pause}
        onResume={() => void upload.resume()}
      />
      {scanned !== null && <p role="status">{words('work.scanning', { name: scanned })}</p>}
      <RefusalBanner refusal={refusal} />
    </Pile>
  );
}
