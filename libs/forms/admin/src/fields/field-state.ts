import type { AnswerFault, MissingItem } from '@maillage/forms-domain';
import type { ReactNode } from 'react';

/** What is said at a field beside its help: what is wrong, and a note, as where its first answer came from. */
export interface FieldState {
  readonly faults?: readonly AnswerFault[];
  readonly note?: ReactNode;
}

/** By the key of the field. */
export type FieldStates = Readonly<Record<string, FieldState>>;

/** The states that show what is missing, at each field. */
export function statesOfMissing(missing: readonly MissingItem[]): FieldStates {
  const faults = new Map<string, AnswerFault[]>();
  for (const item of missing) faults.set(item.field, [...(faults.get(item.field) ?? []), item]);
  return Object.fromEntries([...faults].map(([key, found]) => [key, { faults: found }]));
}

/** The id of a field's control: what links of an error summary lead to. */
export function fieldIdOf(key: string, line: string | null = null, within: string | null = null): string {
  return ['champ', key, line, within].filter((part) => part !== null).join('-');
}
