import type { ReactNode } from 'react';

/** What the server says of an act: possible, or not, and why. */
export interface Availability {
  can: boolean;
  /** What prevents the act and what to do, ready to read; its first link receives the focus. */
  reason?: ReactNode;
  /** The stable code of the rule, for support and tests: nobody reads it. */
  code?: string | undefined;
}
