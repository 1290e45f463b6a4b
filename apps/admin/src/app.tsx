import { ApolloProvider } from '@apollo/client/react';
import { SecondFactorDialog, SecondFactorDoor } from '@maillage/network-admin';
import { MaillageProvider, RefusalSentencesContext } from '@maillage/platform-admin';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { Session } from './api/session.js';
import { createScreenI18n } from './language/screen-i18n.js';
import { screenRefusals } from './language/screen-refusals.js';
import { focusEachNewPage } from './routes/page-focus.js';
import { createAppRouter } from './routes/router.js';
import { RouterLink } from './routes/router-link.js';

const i18n = createScreenI18n();
const door = new SecondFactorDoor();
const session: Session = new Session(onSignedOut, () => door.ask());
const router = createAppRouter(session);
focusEachNewPage(router);

function onSignedOut(): void {
  session.forget();
  const { href, pathname } = router.state.location;
  if (pathname !== '/connexion') void router.navigate({ to: '/connexion', search: { retour: href } });
}

export function App() {
  return (
    <StrictMode>
      <MaillageProvider i18n={i18n} linkComponent={RouterLink}>
        <RefusalSentencesContext value={screenRefusals}>
          <ApolloProvider client={session.client}>
            <RouterProvider router={router} />
            <SecondFactorDialog door={door} />
          </ApolloProvider>
        </RefusalSentencesContext>
      </MaillageProvider>
    </StrictMode>
  );
}
