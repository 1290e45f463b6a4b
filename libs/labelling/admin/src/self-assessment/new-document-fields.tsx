import {
  DateField,
  FieldRow,
  FileUpload,
  formatCount,
  QueryStates,
  TextField,
  useLanguage,
  useRefusalWords,
} from '@maillage/platform-admin';
import type { EvidenceFileRulesQuery } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { titleOf } from './attached-values.js';
import type { AttachForm } from './use-attach-form.js';
import type { EvidenceFile } from './use-evidence-file.js';

interface NewDocumentFieldsProps {
  form: AttachForm;
  file: EvidenceFile;
}

/** A file of the device, its title in the library, and the days between which it holds. */
export function NewDocumentFields({ form, file }: NewDocumentFieldsProps) {
  const words = useAssessmentWords();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = file.rules;
  return (
    <QueryStates
      loading={loading && data === undefined}
      what={words('criterion.attachFile')}
      error={data === undefined ? refused(error) : null}
      onRetry={() => void refetch()}
    >
      {data !== undefined && <FileOnItsWay form={form} file={file} rules={data.documentRules} />}
      <TextField {...form.field('title')} label={words('criterion.attachDocumentTitle')} maxLength={200} />
      <FieldRow legend={words('criterion.attachDates')}>
        <DateField {...form.field('effectiveOn')} label={words('criterion.attachEffectiveOn')} />
        <DateField {...form.field('expiresOn')} label={words('criterion.attachExpiresOn')} />
      </FieldRow>
      {file.isScanned && <p role="status">{words('criterion.attachScan')}</p>}
    </QueryStates>
  );
}

interface FileOnItsWayProps extends NewDocumentFieldsProps {
  rules: EvidenceFileRulesQuery['documentRules'];
}

function FileOnItsWay({ form, file, rules }: FileOnItsWayProps) {
  const words = useAssessmentWords();
  const { language } = useLanguage();
  const { upload } = file;
  const { id, error } = form.field('file');
  const { value: title, onChange: onTitle } = form.field('title');
  const choose = (chosen: File | null) => {
    if (chosen !== null && title.trim() === '') onTitle(titleOf(chosen.name));
    void upload.choose(chosen);
  };
  const { endings, longestFile } = rules;
  const megabytes = formatCount(longestFile / (1024 * 1024), language);
  return (
    <FileUpload
      id={id}
      error={error}
      label={words('criterion.attachFile')}
      hint={words('criterion.attachFileHint', { endings: endings.join(', '), megabytes })}
      accept={endings.map((ending) => `.${ending}`).join(',')}
      state={upload.state}
      onChoose={choose}
      onPause={upload.pause}
      onResume={() => void upload.resume()}
    />
  );
}
