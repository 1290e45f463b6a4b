import { ApolloProvider } from '@apollo/client/react';
import { MyProposalsPage } from '@maillage/network-admin';
import { useRouter } from '@tanstack/react-router';
import { placesOf } from '../routes/places.js';
import { proposalsRoute } from '../routes/public.routes.js';
import { BarePage } from './bare-page.js';

/** Answered outside any organisation: whoever is asked may serve none yet. */
export function ProposalsPage() {
  const router = useRouter();
  const { session } = proposalsRoute.useRouteContext();
  const enter = (organisationCode: string) => {
    session.forget();
    router.history.push(placesOf(organisationCode).awaitedActs);
  };
  return (
    <ApolloProvider client={session.client}>
      <BarePage>
        <MyProposalsPage onAccepted={enter} />
      </BarePage>
    </ApolloProvider>
  );
}
