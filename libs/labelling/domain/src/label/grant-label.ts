import type { ActStamp } from '@maillage/platform-kernel';
import { addMonths } from './add-months.js';
import type { Label, LabelChange } from './label.js';

export type GrantedTo = Pick<
  Label,
  'id' | 'tenantId' | 'frameworkTenantId' | 'frameworkId' | 'cycleId' | 'level' | 'conditions' | 'verificationCode'
> & { readonly organisationCode: string; readonly rank: number };

/** What the version of the framework says of the labels that are given against it. */
export interface LabelTerms {
  readonly validityMonths: number;
  readonly followUpMonths: number;
}

/** @param day the day of the decision, from which the label holds */
export function grantLabel(to: GrantedTo, terms: LabelTerms, day: string, stamp: ActStamp): LabelChange {
  const { organisationCode, rank, ...facts } = to;
  const label: Label = {
    ...facts,
    number: `${day.slice(0, 4)}-${organisationCode}-${rank}`,
    state: 'valid',
    grantedOn: day,
    validUntil: addMonths(day, terms.validityMonths),
    followUpDueOn: addMonths(day, terms.followUpMonths),
    followedUpOn: null,
  };
  const { decisionId: id, actor, at, reason } = stamp;
  return { label, decision: { id, act: 'grant', from: null, to: 'valid', actor, at, reason } };
}
