import {
  Act,
  ActForm,
  Card,
  ErrorSummary,
  FormActions,
  Pile,
  RefusalBanner,
  TextAreaField,
  TextField,
} from '@maillage/platform-admin';
import { textTerms } from '../call/specification.js';
import type { CallLockableField } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { ConditionsCard, DatesCard } from './conditions-cards.js';
import { FormChoiceCard } from './form-choice-card.js';
import { FrameCard } from './frame-card.js';
import { GridCard } from './grid-card.js';
import { LockedFieldsProvider, UnlessLocked } from './locked.js';
import { LocksCard } from './locks-card.js';
import type { TermsForm } from './use-terms-form.js';
import type { NamedForm } from './form-choice-card.js';

interface TermsFieldsProps {
  form: TermsForm;
  title: string;
  saveLabel: string;
  backHref: string;
  /** What the model of this call locks. */
  lockedByModel: readonly CallLockableField[];
  /** The form that the call names already. */
  named: NamedForm | null;
}

/** The terms of a call, in the order in which one thinks of them. */
export function TermsFields({ form, title, saveLabel, backHref, lockedByModel, named }: TermsFieldsProps) {
  const words = useCallsWords();
  return (
    <LockedFieldsProvider fields={lockedByModel}>
      <ActForm onSubmit={form.submit} label={title}>
        <Pile gap="lg">
          <RefusalBanner refusal={form.refusal} />
          <ErrorSummary errors={form.summary} />
          <TextCard form={form} />
          <ConditionsCard form={form} />
          <DatesCard form={form} />
          <FormChoiceCard form={form} named={named} />
          <GridCard form={form} />
          <FrameCard form={form} />
          <LocksCard form={form} />
          <FormActions>
            <Act
              type="submit"
              variant="filled"
              fullOnPhone
              label={saveLabel}
              busyLabel={words('terms.saving')}
              busy={form.busy}
            />
            <Act variant="link" label={words('terms.back')} href={backHref} />
          </FormActions>
        </Pile>
      </ActForm>
    </LockedFieldsProvider>
  );
}

function TextCard({ form }: { form: TermsForm }) {
  const words = useCallsWords();
  return (
    <Card title={words('call.specification')} place="texte">
      <Pile gap="md">
        <UnlessLocked field="title" label={words('terms.title')} value={form.values.title}>
          <TextField {...form.field('title')} label={words('terms.title')} maxLength={200} />
        </UnlessLocked>
        {textTerms.map((key) => (
          <UnlessLocked key={key} field={key} label={words(`terms.${key}`)} value={form.values[key]}>
            <TextAreaField
              {...form.field(key)}
              label={words(`terms.${key}`)}
              hint={words(`terms.hint.${key}`)}
              rows={5}
              maxLength={20_000}
            />
          </UnlessLocked>
        ))}
      </Pile>
    </Card>
  );
}
