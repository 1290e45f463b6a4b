import { Act } from '../acts/act.js';
import { FileField, type FileFieldProps } from '../forms/file-field.js';
import { formatCount } from '../language/format-number.js';
import { useLanguage } from '../language/use-language.js';
import { usePlatformWords } from '../language/use-platform-words.js';
import { RefusalBanner } from '../refusals/refusal-banner.js';
import { Progress } from '../states/progress.js';
import styles from './file-upload.module.css';
import type { FileUploadState } from './use-file-upload.js';

export interface FileUploadProps extends Omit<FileFieldProps, 'value' | 'onChange'> {
  state: FileUploadState;
  onChoose: (file: File | null) => void;
  onPause: () => void;
  onResume: () => void;
}

/** Chooses a file and shows it on its way. Everything is a button of the page: keys reach it, and the progress is said. */
export function FileUpload({ state, onChoose, onPause, onResume, ...field }: FileUploadProps) {
  const words = usePlatformWords();
  const { language } = useLanguage();
  const { stage, file, received, refusal } = state;
  const isUnderWay = stage === 'sending' || stage === 'paused' || stage === 'lost';
  const size = (bytes: number) => formatCount(bytes / (1024 * 1024), language);
  const detail = file === null ? '' : words('upload.soFar', { done: size(received), total: size(file.size) });

  return (
    <div className={styles.upload}>
      {!isUnderWay && stage !== 'sent' && <FileField {...field} value={file} onChange={onChoose} />}
      {file !== null && (isUnderWay || stage === 'sent') && (
        <Progress
          title={words(`upload.${stage}`, { name: file.name })}
          detail={detail}
          done={received}
          total={Math.max(file.size, 1)}
        />
      )}
      <div className={styles.acts}>
        {stage === 'sending' && <Act size="small" label={words('upload.pause')} onAct={onPause} />}
        {(stage === 'paused' || stage === 'lost') && (
          <Act size="small" variant="filled" label={words('upload.resume')} onAct={onResume} />
        )}
        {isUnderWay && <Act size="small" variant="link" label={words('upload.cancel')} onAct={() => onChoose(null)} />}
        {stage === 'sent' && (
          <Act size="small" variant="link" label={words('upload.change')} onAct={() => onChoose(null)} />
        )}
      </div>
      <RefusalBanner refusal={refusal} />
    </div>
  );
}
