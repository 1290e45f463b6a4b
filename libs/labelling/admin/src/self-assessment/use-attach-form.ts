import { type FieldTroubles, missing, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import { attachEvidenceMutation } from '../assessment/assessment.mutations.js';
import type { CriterionAnswerDetailFragment } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { type AttachedValues, noRequest } from './attached-values.js';
import { useEvidenceFile } from './use-evidence-file.js';
import { useFreshCriterion } from './use-fresh-criterion.js';

export type AttachForm = ReturnType<typeof useRefusableForm<AttachedValues>>;

/** Joins what was chosen, or what was sent once it is safe. */
export function useAttachForm(answer: CriterionAnswerDetailFragment, onClose: () => void) {
  const { cycleId, criterion, requests } = answer;
  const file = useEvidenceFile();
  const check = useAttachedCheck(file.upload.state.stage === 'sent');
  const refresh = useFreshCriterion(cycleId, criterion.key);
  const attach = useApiAct(attachEvidenceMutation, { onData: () => void refresh() });
  const open = requests.filter(({ fulfilledAt }) => fulfilledAt === null);
  const close = () => {
    // A file that was sent and not kept takes room for nothing.
    void file.upload.choose(null);
    onClose();
  };
  const join = (documentVersionId: string, requestId: string) =>
    attach({
      cycleId,
      criterionKeys: [criterion.key],
      documentVersionId,
      requestId: requestId === noRequest ? null : requestId,
    });
  const form = useRefusableForm<AttachedValues>({
    initial: {
      ...{ way: 'kept', documentVersionId: null, requestId: open[0]?.id ?? noRequest },
      ...{ file: null, title: '', effectiveOn: null, expiresOn: null },
    },
    check,
    send: async (values) => {
      if (values.way === 'kept') return join(values.documentVersionId ?? '', values.requestId);
      const kept = await file.keep(values);
      return 'refusal' in kept ? kept.refusal : join(kept.versionId, values.requestId);
    },
    onDone: close,
  });
  return { form, file, open, close };
}

function useAttachedCheck(isSent: boolean) {
  const words = useAssessmentWords();
  return ({ way, documentVersionId, title, effectiveOn }: AttachedValues): FieldTroubles<AttachedValues> =>
    way === 'kept'
      ? { documentVersionId: missing(documentVersionId, words('criterion.attachMissing')) }
      : {
          file: missing(isSent ? 'sent' : null, words('criterion.attachFileMissing')),
          title: missing(title, words('criterion.attachTitleMissing')),
          effectiveOn: missing(effectiveOn, words('criterion.attachDayMissing')),
        };
}
