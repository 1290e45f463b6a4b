import {
  FieldRow,
  FormDialog,
  missing,
  NumberField,
  type Refusal,
  TextAreaField,
  TextField,
  useApiAct,
  useRefusableForm,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useCallback } from 'react';
import { criterionOfValues, type CriterionValues, valuesOfCriterion } from './criterion-values.js';
import type { FrameworkCriterion, FrameworkVersion } from './framework-version.js';
import { editFrameworkCriterionMutation, frameworkVersionQuery } from './frameworks.operations.js';
import { frameworksMessages } from './frameworks.messages.js';
import { useFrameworksWords } from './frameworks-words.js';

interface EditCriterionDialogProps {
  criterion: FrameworkCriterion;
  version: FrameworkVersion;
  onClose: () => void;
  onDone: (told: string) => void;
}

const refetch = [frameworkVersionQuery];

/** One criterion of a draft; its key stays, so that answers follow it. */
export function EditCriterionDialog({ criterion, version, onClose, onDone }: EditCriterionDialogProps) {
  const words = useFrameworksWords();
  const edit = useApiAct(editFrameworkCriterionMutation, { refetch });
  const weightTrouble = { problem: words('criterion.weightMissing'), remedy: words('criterion.weightMissing') };
  const form = useRefusableForm<CriterionValues>({
    initial: valuesOfCriterion(criterion),
    check: ({ title, weight }) => ({
      title: missing(title, words('criterion.missing')),
      ...(weight === null ? { weight: weightTrouble } : {}),
    }),
    send: (values) =>
      edit({
        ...{ versionId: version.id, criterionKey: criterion.key, contentHash: version.contentHash },
        criterion: criterionOfValues(values),
      }),
    troublesOf: useCriterionTroubles(),
    onDone: () => {
      onDone(words('done.saved'));
      onClose();
    },
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('criterion.title', { code: criterion.code })}
      label={words('criterion.save')}
    >
      <FieldRow legend={words('criterion.codeAndWeight')}>
        <TextField {...form.field('code')} label={words('criterion.code')} maxLength={12} />
        <NumberField {...form.field('weight')} label={words('criterion.weight')} />
      </FieldRow>
      <TextField {...form.field('title')} label={words('criterion.name')} maxLength={200} first />
      <TextAreaField
        {...form.field('help')}
        label={words('criterion.help')}
        hint={words('criterion.helpHint')}
        maxLength={4000}
      />
      <TextAreaField
        {...form.field('evidence')}
        label={words('criterion.evidence')}
        hint={words('criterion.evidenceHint')}
      />
      <TextField
        {...form.field('applicability')}
        label={words('criterion.applicability')}
        hint={words('criterion.applicabilityHint')}
      />
      <TextAreaField
        {...form.field('question')}
        label={words('criterion.question')}
        hint={words('criterion.questionHint')}
      />
    </FormDialog>
  );
}

const fieldOfFault: Readonly<Record<string, keyof CriterionValues>> = { expectedEvidence: 'evidence', key: 'code' };
const fieldOfCode: Readonly<Record<string, keyof CriterionValues>> = {
  ruleUnreadable: 'applicability',
  questionUnreadable: 'question',
};

/** A fault of the criterion is told at its field, in the words that files have for it. */
function useCriterionTroubles() {
  const words = useFrameworksWords();
  const { sentence } = useRefusalWords();
  return useCallback(
    ({ code, params }: Refusal) => {
      const named = typeof params['field'] === 'string' ? params['field'] : '';
      const field = fieldOfCode[code] ?? fieldOfFault[named] ?? (named as keyof CriterionValues);
      const { what, next } = sentence(code, params);
      const fault = typeof params['fault'] === 'string' ? knownFault(params['fault']) : undefined;
      const remedy = fault === undefined ? next : words(`transfers.reason.${fault}`);
      return code in fieldOfCode || code === 'criterionUnfit' ? { [field]: { problem: what, remedy } } : {};
    },
    [words, sentence],
  );
}

const { reason } = frameworksMessages.fr.transfers;

function knownFault(fault: string): keyof typeof reason | undefined {
  return Object.hasOwn(reason, fault) ? (fault as keyof typeof reason) : undefined;
}
