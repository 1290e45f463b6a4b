import type { FieldKind } from '@maillage/forms-domain';

/** The kinds of fields in the order in which they are offered. */
export const offeredKinds: readonly FieldKind[] = [
  ...(['text', 'number', 'money', 'date', 'choice', 'file'] as const),
  ...(['siret', 'commune', 'organisation', 'repeat', 'budget', 'computed'] as const),
];
