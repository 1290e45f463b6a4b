import type { ApolloClient } from '@apollo/client';
import { meQuery, type MeFieldsFragment } from '@maillage/network-admin';
import { createApiClient } from './api-client.js';

export type Me = MeFieldsFragment;

/** Who is signed in, and one API client per organisation in whose name they act. */
export class Session {
  private anonymous: ApolloClient;
  private readonly acting = new Map<string, ApolloClient>();

  constructor(
    private readonly onSignedOut: () => void,
    private readonly proveSecondFactor: () => Promise<boolean>,
  ) {
    this.anonymous = this.newClient();
  }

  get client(): ApolloClient {
    return this.anonymous;
  }

  /** The person and their memberships; null when nobody is signed in. */
  async me(): Promise<Me | null> {
    return this.read(this.anonymous);
  }

  clientOf(organisationId: string): ApolloClient {
    const known = this.acting.get(organisationId);
    if (known) return known;
    const client = this.newClient(organisationId);
    this.acting.set(organisationId, client);
    return client;
  }

  /** The person as acting in the name of one organisation, with the capabilities held there. */
  async meActingFor(organisationId: string): Promise<Me | null> {
    return this.read(this.clientOf(organisationId));
  }

  /** Forgets everything read so far: another person may sign in on this screen. */
  forget(): void {
    this.acting.clear();
    this.anonymous = this.newClient();
  }

  private newClient(organisationId?: string): ApolloClient {
    const options = { onSignedOut: this.onSignedOut, proveSecondFactor: this.proveSecondFactor };
    return createApiClient(organisationId === undefined ? options : { ...options, organisationId });
  }

  private async read(client: ApolloClient): Promise<Me | null> {
    const { data } = await client.query({ query: meQuery });
    return data?.me ?? null;
  }
}
