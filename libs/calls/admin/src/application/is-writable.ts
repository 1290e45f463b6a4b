import type { ApplicationFieldsFragment } from '../generated/graphql.js';

/** Whether a field may be written now: all of them in a draft, those to correct once corrections are asked. */
export function isWritable(
  { status, isLead, corrections }: Pick<ApplicationFieldsFragment, 'status' | 'isLead' | 'corrections'>,
  key: string,
): boolean {
  if (!isLead) return false;
  if (status === 'inPreparation' || status === 'awaitingPartners') return true;
  return status === 'correctionsAsked' && corrections.some(({ fieldKey }) => fieldKey === key);
}
