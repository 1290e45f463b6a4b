import { type FormField, factsFor, type PrefillSource } from '@maillage/forms-domain';
import { SelectField } from '@maillage/platform-admin';
import { useFormsWords } from '../language/forms-words.js';

/** Where the first answer comes from: what is known of the organisation and of its label, or an earlier response. */
export function PrefillField({ field, onChange }: { field: FormField; onChange: (field: FormField) => void }) {
  const words = useFormsWords();
  const facts = factsFor(field.kind);
  const sources: readonly PrefillSource[] = [
    ...facts.organisation.map((fact) => ({ from: 'organisation', fact }) as const),
    ...facts.label.map((fact) => ({ from: 'label', fact }) as const),
    { from: 'earlierResponse', key: field.key },
  ];
  const nameOf = (source: PrefillSource) => (source.from === 'earlierResponse' ? source.from : source.fact);
  return (
    <SelectField
      label={words('prefill.title')}
      none={words('prefill.none')}
      options={sources.map((source) => ({ value: nameOf(source), label: words(`prefill.${nameOf(source)}`) }))}
      value={field.prefill === null ? null : nameOf(field.prefill)}
      onChange={(name) => onChange({ ...field, prefill: sources.find((one) => nameOf(one) === name) ?? null })}
    />
  );
}
