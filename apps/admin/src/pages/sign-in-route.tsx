import { SignInPage, type MeFieldsFragment } from '@maillage/network-admin';
import { useRefusalWords } from '@maillage/platform-admin';
import { useRouter } from '@tanstack/react-router';
import { signInRoute } from '../routes/public.routes.js';
import { homeOf } from '../routes/places.js';
import { DoorFooter } from './door-footer.js';

export function SignInRoute() {
  const router = useRouter();
  const { session } = signInRoute.useRouteContext();
  const { retour } = signInRoute.useSearch();
  const { refused } = useRefusalWords();
  const enter = (me: MeFieldsFragment) => {
    session.forget();
    router.history.push(isInside(retour) ? retour : homeOf(me.memberships[0]?.organisation.code));
  };
  return <SignInPage onSignedIn={enter} refused={refused} footer={<DoorFooter />} />;
}

/** Only an address of this site is come back to: the parameter can be written by anyone. */
function isInside(retour: string | undefined): retour is string {
  return retour !== undefined && /^\/(?![/\\])/.test(retour);
}
