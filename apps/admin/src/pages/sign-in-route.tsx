import { SignInPage, type MeFieldsFragment } from '@maillage/network-admin';
import { AppLink, useRefusalWords } from '@maillage/platform-admin';
import { useRouter } from '@tanstack/react-router';
import { LanguageLink } from '../shell/language-link.js';
import { useLegalLinks } from '../shell/use-legal-links.js';
import { signInRoute } from '../routes/public.routes.js';
import styles from './sign-in-route.module.css';

export function SignInRoute() {
  const legalLinks = useLegalLinks();
  const router = useRouter();
  const { session } = signInRoute.useRouteContext();
  const { retour } = signInRoute.useSearch();
  const { refused } = useRefusalWords();
  const enter = (me: MeFieldsFragment) => {
    session.forget();
    const [first] = me.memberships;
    const home = first === undefined ? '/' : `/o/${encodeURIComponent(first.organisation.code)}/a-faire`;
    router.history.push(isInside(retour) ? retour : home);
  };
  const footer = (
    <span className={styles.footer}>
      {legalLinks.map(({ label, href }) => (
        <AppLink key={href} href={href}>
          {label}
        </AppLink>
      ))}
      <LanguageLink />
    </span>
  );
  return <SignInPage onSignedIn={enter} refused={refused} footer={footer} />;
}

/** Only an address of this site is come back to: the parameter can be written by anyone. */
function isInside(retour: string | undefined): retour is string {
  return retour !== undefined && /^\/(?![/\\])/.test(retour);
}
