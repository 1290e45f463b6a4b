import type { NamedFact } from '@maillage/forms-domain';
import type { LabelStanding } from '@maillage/labelling-contract';
import { dayInFrench } from '../french-text.js';

const labelStates: Readonly<Record<LabelStanding['state'], string>> = {
  valid: 'En cours de validité',
  suspended: 'Suspendu',
  withdrawn: 'Retiré',
  expired: 'Expiré',
  replaced: 'Renouvelé',
};

const legalForms: Readonly<Record<string, string>> = {
  association: 'Association',
  publicInterestGroup: 'Groupement d’intérêt public',
};

/** The state of a label as a French form says it. */
export function labelStateFact(state: LabelStanding['state']): NamedFact {
  return { named: [{ key: state, label: labelStates[state] }] };
}

/** @param form as the directory keeps it */
export function legalFormFact(form: string): NamedFact {
  return { named: [{ key: form, label: legalForms[form] ?? form }] };
}

/** A day, kept as `2027-03-31`. */
export function dayFact(day: string): NamedFact {
  return { named: [{ key: day, label: dayInFrench(day) }] };
}
