import { type LabelFact, labelFacts, type OrganisationFact, organisationFacts } from '../../prefill/prefill-source.js';
import type { FieldKind, FormField } from '../form-field.js';
import { faultAt, type FormFault } from '../form-fault.js';

/** The kinds of fields that a fact can go into. */
const kindsOfFact: Readonly<Record<OrganisationFact | LabelFact, readonly FieldKind[]>> = {
  organisation: ['organisation'],
  name: ['text'],
  siret: ['siret', 'text'],
  rna: ['text'],
  legalForm: ['choice', 'text'],
  address: ['text'],
  postalCode: ['text'],
  commune: ['commune'],
  staff: ['number', 'text'],
  youngPeople: ['number', 'text'],
  email: ['text'],
  phone: ['text'],
  website: ['text'],
  presidentName: ['text'],
  directorName: ['text'],
  labelState: ['choice', 'text'],
  labelLevel: ['number', 'text'],
  labelValidUntil: ['date', 'text'],
};

export function prefillFaults({ kind, prefill }: FormField, path: string): readonly FormFault[] {
  if (prefill === null) return [];
  if (prefill.from === 'earlierResponse') return kind === 'computed' ? [faultAt(path, 'prefillUnfit')] : [];
  return kindsOfFact[prefill.fact].includes(kind) ? [] : [faultAt(path, 'prefillUnfit', { fact: prefill.fact })];
}

/** The facts that a field of a kind can begin with. */
export function factsFor(kind: FieldKind): {
  readonly organisation: readonly OrganisationFact[];
  readonly label: readonly LabelFact[];
} {
  const fits = (fact: OrganisationFact | LabelFact): boolean => kindsOfFact[fact].includes(kind);
  return { organisation: organisationFacts.filter(fits), label: labelFacts.filter(fits) };
}
