import type { DocumentAnswer, OrganisationAnswer } from '@maillage/forms-domain';
import { createContext, use, type ReactNode } from 'react';

/** A field whose control somebody else draws. */
export interface SourcedField<Value> {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

/** What forms cannot look up by itself: whoever shows a form brings it. */
export interface FieldSources {
  /** Finds an organisation of the network by its name. */
  readonly organisation: (field: SourcedField<OrganisationAnswer>) => ReactNode;
  /** Brings documents. @param most how many at most */
  readonly documents: (field: SourcedField<readonly DocumentAnswer[]>, most: number) => ReactNode;
  /** The id of a new line of a block or of a budget. */
  readonly newId: () => string;
}

const Sources = createContext<FieldSources | null>(null);

export function FieldSourcesProvider({ sources, children }: { sources: FieldSources; children: ReactNode }) {
  return <Sources value={sources}>{children}</Sources>;
}

export function useFieldSources(): FieldSources {
  const sources = use(Sources);
  if (sources === null) throw new Error('The fields of a form are drawn outside FieldSourcesProvider');
  return sources;
}
