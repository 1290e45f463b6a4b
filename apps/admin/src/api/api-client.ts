import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type TypePolicies } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { secondFactorLink } from './second-factor-link.js';

interface ApiClientOptions {
  /** Asks the person for a code; false when none is given. */
  proveSecondFactor: () => Promise<boolean>;
  /** Id of the organisation in whose name the requests are made; none before one is chosen. */
  organisationId?: string;
  onSignedOut: () => void;
}

/** One client, hence one cache, per acting organisation: what a record allows depends on who asks. */
export function createApiClient({ organisationId, onSignedOut, proveSecondFactor }: ApiClientOptions): ApolloClient {
  const signedOut = new ErrorLink(({ error }) => {
    const isSignedOut =
      CombinedGraphQLErrors.is(error) && error.errors.some((one) => one.extensions?.['code'] === 'UNAUTHENTICATED');
    if (isSignedOut) onSignedOut();
  });
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'include',
    headers: {
      'apollo-require-preflight': '1',
      ...(organisationId === undefined ? {} : { 'x-maillage-organisation': organisationId }),
    },
  });
  return new ApolloClient({
    link: ApolloLink.from([signedOut, secondFactorLink(proveSecondFactor), http]),
    cache: new InMemoryCache({ typePolicies }),
  });
}

// Values without an id of their own belong to their parent: the last answer replaces them.
const typePolicies: TypePolicies = {
  ActingOrganisation: { merge: false },
  /** What one scenario gives an application is not what another gives it. */
  AllocationDifference: { keyFields: false },
  AuditFile: { keyFields: ['auditId'] },
  CallTerms: { merge: true },
  CampaignGauge: { merge: true },
  CampaignMinimum: { merge: true },
  Eligibility: { merge: true },
};
