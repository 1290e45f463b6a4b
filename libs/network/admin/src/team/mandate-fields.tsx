import { DateField, EffectPreview, FieldRow, SelectField } from '@maillage/platform-admin';
import { OneOfField } from '../fields/one-of-field.js';
import type { OrganisationKind } from '../generated/graphql.js';
import { nameOf } from '../ours/name-of.js';
import type { OurSeat } from '../ours/use-our-record.js';
import { designations, mandateBodies, mandatePositions, type MandateValues, roleOfMandate } from './mandate-values.js';
import { PersonChooser } from './person-chooser.js';
import { RightsList } from './rights-list.js';
import { capabilitiesOf } from './rights-lost.js';
import { useTeamWords } from './team-words.js';
import { useRoleRights } from './use-role-rights.js';
import { useSeatWords } from './use-seat-words.js';

interface Bound<Value> {
  id: string;
  value: Value;
  onChange: (value: Value) => void;
  error?: string;
}

interface MandateFieldsProps {
  seats: readonly OurSeat[];
  kind: OrganisationKind;
  form: {
    readonly values: MandateValues;
    readonly field: <Key extends keyof MandateValues>(key: Key) => Bound<MandateValues[Key]>;
  };
}

/** Who, in which body, how designated, from when to when, and what it opens. */
export function MandateFields({ seats, kind, form }: MandateFieldsProps) {
  const words = useTeamWords();
  const { roleOf } = useSeatWords();
  const mandates = seats.filter(({ source }) => source === 'mandate');
  return (
    <>
      <PersonChooser {...form.field('person')} label={words('mandate.person')} hint={words('mandate.personHint')} />
      <OneOfField
        {...form.field('body')}
        label={words('mandate.body')}
        of={mandateBodies}
        named={(one) => words(`body.${one}`)}
      />
      <OneOfField
        {...form.field('position')}
        label={words('mandate.position')}
        of={mandatePositions}
        named={(one) => words(`position.${one}`)}
      />
      <OneOfField
        {...form.field('designation')}
        label={words('mandate.designation')}
        of={designations}
        named={(one) => words(`designation.${one}`)}
      />
      <FieldRow legend={words('mandate.title')}>
        <DateField {...form.field('startsOn')} label={words('mandate.startsOn')} />
        <DateField {...form.field('endsOn')} label={words('mandate.endsOn')} hint={words('mandate.endsOnHint')} />
      </FieldRow>
      <SelectField
        {...form.field('substituteForId')}
        label={words('mandate.substituteFor')}
        none={words('mandate.nobody')}
        options={mandates.map((seat) => ({ value: seat.id, label: `${nameOf(seat.person)}, ${roleOf(seat)}` }))}
      />
      <MandateEffect values={form.values} kind={kind} />
    </>
  );
}

function MandateEffect({ values, kind }: { values: MandateValues; kind: OrganisationKind }) {
  const words = useTeamWords();
  const rights = useRoleRights();
  if (values.substituteForId !== null) return <EffectPreview sentence={words('mandate.substituteOpens')} />;
  return (
    <EffectPreview title={words('mandate.opens')}>
      <RightsList capabilities={capabilitiesOf(roleOfMandate(kind, values.position), rights)} />
    </EffectPreview>
  );
}
