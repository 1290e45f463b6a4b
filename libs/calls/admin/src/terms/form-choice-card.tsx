import { useQuery } from '@apollo/client/react';
import { AppLink, Card, Pile, SelectField, textStyles } from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import { useCallsWords } from '../language/calls-words.js';
import { callFormsQuery } from './terms.operations.js';
import type { TermsForm } from './use-terms-form.js';

export interface NamedForm {
  readonly id: string;
  readonly title: string;
  readonly number: number;
}

interface FormChoiceCardProps {
  form: TermsForm;
  named: NamedForm | null;
}

/** The form that applicants fill: one that is published; it is composed where forms are. */
export function FormChoiceCard({ form, named }: FormChoiceCardProps) {
  const words = useCallsWords();
  const { places } = useCallsFrame();
  const { data } = useQuery(callFormsQuery, { fetchPolicy: 'cache-and-network' });
  const ours = (data?.forms.rows ?? []).flatMap(({ title, versions }) =>
    versions.filter(({ state }) => state === 'published').map(({ id, number }): NamedForm => ({ id, number, title })),
  );
  const all = named === null || ours.some(({ id }) => id === named.id) ? ours : [named, ...ours];
  const chosen = form.values.formVersionId;
  return (
    <Card title={words('terms.form')} place="formulaire">
      <Pile gap="sm">
        <SelectField
          {...form.field('formVersionId')}
          label={words('terms.formChoice')}
          hint={words('terms.formHint')}
          options={all.map(({ id, title, number }) => ({
            value: id,
            label: words('terms.formVersion', { title, number }),
          }))}
          none={words('terms.noForm')}
        />
        <p className={textStyles.dim}>
          {chosen !== null && (
            <>
              <AppLink href={places.form(chosen)}>{words('terms.readForm')}</AppLink>
              {' · '}
            </>
          )}
          <AppLink href={places.forms}>{words('terms.composeForm')}</AppLink>
        </p>
      </Pile>
    </Card>
  );
}
