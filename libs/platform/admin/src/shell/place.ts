import type { ReactNode } from 'react';

/** One of the places of the navigation. */
export interface Place {
  key: string;
  label: string;
  icon: ReactNode;
  href: string;
  /** Acts awaited from the reader there. */
  count?: number | undefined;
  /** A few words of information: "4 ouverts". */
  note?: string | undefined;
  current?: boolean | undefined;
}

export interface FooterLink {
  label: string;
  href: string;
}

/** A line of the account menu: a link, or an act such as signing out. */
export interface AccountLine {
  label: string;
  icon?: ReactNode;
  href?: string | undefined;
  onAct?: (() => void) | undefined;
}

export interface ShellPerson {
  name: string;
  lines?: readonly AccountLine[] | undefined;
}
