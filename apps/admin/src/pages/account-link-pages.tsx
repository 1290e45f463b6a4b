import {
  ChoosePasswordPage,
  ConfirmEmailPage,
  ForgottenPasswordPage,
  type MeFieldsFragment,
} from '@maillage/network-admin';
import { useRouter } from '@tanstack/react-router';
import { confirmEmailRoute, invitationRoute, resetRoute } from '../routes/account-link.routes.js';
import { homeOf } from '../routes/places.js';
import { rootRoute } from '../routes/root.route.js';
import { DoorFooter } from './door-footer.js';

export function ForgottenPasswordRoute() {
  return <ForgottenPasswordPage footer={<DoorFooter />} />;
}

export function ResetRoute() {
  const { token } = resetRoute.useParams();
  const enter = useEntering();
  return <ChoosePasswordPage token={token} purpose="reset" onSignedIn={enter} footer={<DoorFooter />} />;
}

export function InvitationRoute() {
  const { token } = invitationRoute.useParams();
  const enter = useEntering();
  return <ChoosePasswordPage token={token} purpose="invitation" onSignedIn={enter} footer={<DoorFooter />} />;
}

export function ConfirmEmailRoute() {
  const { token } = confirmEmailRoute.useParams();
  return <ConfirmEmailPage token={token} footer={<DoorFooter />} />;
}

/** Whoever chose a password is in; the address that held the secret is left behind. */
function useEntering(): (me: MeFieldsFragment) => void {
  const router = useRouter();
  const { session } = rootRoute.useRouteContext();
  return (me) => {
    session.forget();
    router.history.replace(homeOf(me.memberships[0]?.organisation.code));
  };
}
