import {
  DateField,
  FieldRow,
  FormDialog,
  type FoundChoice,
  NumberField,
  RadioGroupField,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useLifeAct } from '../application/use-life-act.js';
import type { AuditorKind } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';
import { auditorPoolQuery, enterAuditorMutation } from './auditors.operations.js';
import { PersonField, usePersonCheck } from './person-field.js';

interface EnterAuditorValues {
  person: FoundChoice | null;
  kind: AuditorKind;
  qualifiedOn: string | null;
  qualifiedUntil: string | null;
  mostAudits: number | null;
}

interface EnterAuditorDialogProps {
  onClose: () => void;
  onDone: () => void;
}

const changed = [auditorPoolQuery];
const kinds = ['external', 'peer'] as const satisfies readonly AuditorKind[];

/** Enters a person in the pool: who, external or peer, qualified from when to when, how many audits at once. */
export function EnterAuditorDialog({ onClose, onDone }: EnterAuditorDialogProps) {
  const words = useLifeWords();
  const enter = useLifeAct(enterAuditorMutation, changed);
  const checkPerson = usePersonCheck();
  const day = { problem: words('officer.dayMissing'), remedy: words('officer.dayMissingRemedy') };
  const form = useRefusableForm<EnterAuditorValues>({
    initial: { person: null, kind: 'external', qualifiedOn: null, qualifiedUntil: null, mostAudits: 4 },
    check: (values) => ({
      ...checkPerson(values.person),
      ...(values.qualifiedOn === null ? { qualifiedOn: day } : {}),
      ...(values.qualifiedUntil === null ? { qualifiedUntil: day } : {}),
      ...(values.mostAudits === null || values.mostAudits < 1
        ? { mostAudits: { problem: words('officer.mostMissing'), remedy: words('officer.mostMissingRemedy') } }
        : {}),
    }),
    send: ({ person, kind, qualifiedOn, qualifiedUntil, mostAudits }) =>
      enter({
        personId: person?.id ?? '',
        kind,
        qualifiedOn: qualifiedOn ?? '',
        qualifiedUntil: qualifiedUntil ?? '',
        mostAudits: mostAudits ?? 0,
      }),
    onDone,
  });
  return (
    <FormDialog
      title={words('officer.enter')}
      detail={words('officer.enterDetail')}
      label={words('officer.enter')}
      form={form}
      onClose={onClose}
    >
      <PersonField {...form.field('person')} role="auditor" />
      <RadioGroupField
        {...form.field('kind')}
        label={words('officer.kind')}
        options={kinds.map((value) => ({ value, label: words(`officer.auditorKind.${value}`) }))}
      />
      <FieldRow legend={words('officer.qualification')}>
        <DateField {...form.field('qualifiedOn')} label={words('officer.from')} />
        <DateField {...form.field('qualifiedUntil')} label={words('officer.qualifiedUntil')} />
      </FieldRow>
      <NumberField {...form.field('mostAudits')} label={words('officer.most')} />
    </FormDialog>
  );
}
