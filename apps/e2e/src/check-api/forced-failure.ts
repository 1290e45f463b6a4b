import type { PortalDatabase } from '../server/portal-database.js';
import type { Client } from '../server/signed-in.js';

/** A portal with somebody signed in, and somebody who breaks its database. */
export interface FailingPortal {
  readonly url: string;
  readonly officer: Client;
  readonly database: PortalDatabase;
}

export interface FailedAnswer {
  readonly text: string;
  /** Whether the portal said no: a failure that was none proves nothing. */
  readonly isRefused: boolean;
}

export interface ForcedFailure {
  readonly name: string;
  readonly provoke: (portal: FailingPortal) => Promise<FailedAnswer>;
}
