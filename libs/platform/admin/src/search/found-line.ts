import type { ReactNode } from 'react';

/** One answer of the search. */
export interface FoundLine {
  readonly key: string;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly href: string;
  readonly icon: ReactNode;
}

/** The answers of one kind: those shown, and how many there are. */
export interface FoundGroup {
  readonly key: string;
  readonly label: string;
  readonly total: number;
  readonly lines: readonly FoundLine[];
}

export interface Found {
  /** The text that these groups answer, which may be older than what is typed. */
  readonly text: string;
  readonly groups: readonly FoundGroup[];
  /** Whether nothing is written as typed, and these come near. */
  readonly near: boolean;
}
