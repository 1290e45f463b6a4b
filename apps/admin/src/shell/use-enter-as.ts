import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { organisationRoute } from '../routes/organisation.route.js';
import { homeOf } from '../routes/places.js';

/** Forgets what was read as the former person, and begins where the present one does. */
export function useEnterAs(): (organisationCode: string | null) => void {
  const router = useRouter();
  const { session } = organisationRoute.useRouteContext();
  return useCallback(
    (organisationCode) => {
      session.forget();
      router.history.push(homeOf(organisationCode ?? undefined));
    },
    [router, session],
  );
}
