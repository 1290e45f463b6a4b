import { useApolloClient } from '@apollo/client/react';
import { signOutMutation } from '@maillage/network-admin';
import { randomKey } from '@maillage/platform-admin';
import { useRouter } from '@tanstack/react-router';
import { organisationRoute } from '../routes/organisation.route.js';

export function useSignOut(): () => Promise<void> {
  const client = useApolloClient();
  const router = useRouter();
  const { session } = organisationRoute.useRouteContext();
  return async () => {
    await client.mutate({ mutation: signOutMutation, variables: { input: { idempotencyKey: randomKey() } } });
    session.forget();
    await router.navigate({ to: '/connexion', search: {} });
  };
}
