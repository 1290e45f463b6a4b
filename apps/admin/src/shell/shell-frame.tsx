import { useAwaitedCallActs } from '@maillage/calls-admin';
import { useAwaitedLabelActs } from '@maillage/labelling-admin';
import { AssistanceBanner, NetworkSearch, useNetworkWords } from '@maillage/network-admin';
import { AppShell, useFormat, type OrganisationChoice } from '@maillage/platform-admin';
import { useAwaitedCount, useCampaignSearchKind } from '@maillage/pooling-admin';
import {
  useAwaitedGroupActs,
  useAwaitedGroupHelp,
  useAwaitedMeetingActs,
  useAwaitedSurveys,
  useAwaitedWorkActs,
} from '@maillage/workgroups-admin';
import { IconLogout, IconMail, IconUserCog, IconUserQuestion } from '@tabler/icons-react';
import { useLocation, useRouter } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Me } from '../api/session.js';
import { useShellWords } from '../language/shell-words.js';
import { placesOf, type Places } from '../routes/places.js';
import { useLegalLinks } from './use-legal-links.js';
import { RouterLink } from '../routes/router-link.js';
import { placesOfShell } from './places-of-shell.js';
import { useSignOut } from './use-sign-out.js';

interface ShellFrameProps {
  me: Me;
  acting: NonNullable<Me['acting']>;
  places: Places;
  children: ReactNode;
}

export function ShellFrame({ me, acting, places, children }: ShellFrameProps) {
  const words = useShellWords();
  const { history } = useRouter();
  const { pathname } = useLocation();
  const signOut = useSignOut();
  const legalLinks = useLegalLinks();
  const others = [
    useAwaitedLabelActs(),
    useAwaitedCallActs(),
    useAwaitedGroupActs(),
    useAwaitedMeetingActs(),
    useAwaitedSurveys(),
    useAwaitedGroupHelp(),
    useAwaitedWorkActs(),
  ];
  const awaited = others.reduce((count, lines) => count + (lines?.length ?? 0), useAwaitedCount());
  const campaign = useCampaignSearchKind();
  const [searching, setSearching] = useState(false);
  const organisations = useOrganisationChoices(me, acting);
  const { main, secondary } = placesOfShell({
    ...{ acting: acting.organisation, capabilities: acting.capabilities },
    ...{ places, pathname, awaited, words },
  });
  const name = `${me.person.givenName} ${me.person.familyName}`;
  const account = { label: words('account'), icon: <IconUserCog size={18} aria-hidden />, href: places.account };
  const mails = { label: words('mails'), icon: <IconMail size={18} aria-hidden />, href: places.mails };
  const proposals = {
    label: words('proposals'),
    icon: <IconUserQuestion size={18} aria-hidden />,
    href: '/propositions',
  };
  return (
    <AppShell
      organisations={organisations}
      onSwitch={(code) => history.push(placesOf(code).awaitedActs)}
      places={main}
      secondaryPlaces={secondary}
      person={{
        name,
        lines: [
          account,
          mails,
          proposals,
          { label: words('signOut'), icon: <IconLogout size={18} aria-hidden />, onAct: signOut },
        ],
      }}
      footerLinks={legalLinks}
      homeHref={places.awaitedActs}
      demo={me.demo}
      onSearch={() => setSearching(true)}
      linkComponent={RouterLink}
    >
      <AssistanceBanner me={me} />
      {children}
      <NetworkSearch
        opened={searching}
        onClose={() => setSearching(false)}
        onFollow={(href) => history.push(href)}
        kinds={{ campaign }}
      />
    </AppShell>
  );
}

function useOrganisationChoices(me: Me, acting: NonNullable<Me['acting']>): readonly OrganisationChoice[] {
  const words = useShellWords();
  const network = useNetworkWords();
  const format = useFormat();
  return me.memberships.map(({ organisation, role, endsOn }) => ({
    key: organisation.code,
    name: organisation.name,
    role: network(`role.${role}`),
    ...(endsOn === null ? {} : { mandate: words('mandateUntil', { day: format.day(endsOn, { weekday: false }) }) }),
    current: organisation.id === acting.organisation.id,
  }));
}
