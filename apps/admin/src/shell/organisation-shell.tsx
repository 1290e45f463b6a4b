import { ApolloProvider } from '@apollo/client/react';
import { CallsFrameProvider, useCallsTransferWords } from '@maillage/calls-admin';
import { FormsFrameProvider } from '@maillage/forms-admin';
import { LabellingFrameProvider, type LabellingList, useLabellingTransferWords } from '@maillage/labelling-admin';
import { ExportAction, NetworkFrameProvider } from '@maillage/network-admin';
import { ReaderZoneContext, useRefusalWords } from '@maillage/platform-admin';
import { type ListToExport, PoolingFrameProvider } from '@maillage/pooling-admin';
import { WorkgroupsFrameProvider } from '@maillage/workgroups-admin';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { Me } from '../api/session.js';
import { organisationRoute } from '../routes/organisation.route.js';
import { filesOf, placesOf } from '../routes/places.js';
import { NotMemberPage } from '../pages/not-member-page.js';
import { ShellFrame } from './shell-frame.js';
import { useEnterAs } from './use-enter-as.js';

type Acting = NonNullable<Me['acting']>;

/** Everything under an organisation: its client, its rights, its zone, and the frame around its pages. */
export function OrganisationShell() {
  const { me, acting, session } = organisationRoute.useRouteContext();
  const { organisationCode } = organisationRoute.useParams();
  if (acting === null) return <NotMemberPage me={me} code={organisationCode} />;
  return (
    <ApolloProvider client={session.clientOf(acting.organisation.id)}>
      <ReaderZoneContext value={acting.organisation.timeZone}>
        <ActingShell key={acting.organisation.id} me={me} acting={acting} />
      </ReaderZoneContext>
    </ApolloProvider>
  );
}

function ActingShell({ me, acting }: { me: Me; acting: Acting }) {
  const { history } = useRouter();
  const { organisation, capabilities } = acting;
  const { refused } = useRefusalWords();
  const places = useMemo(() => placesOf(organisation.code), [organisation.code]);
  const enterAs = useEnterAs();
  const otherTransfers = useOtherTransfers(places.frameworks);
  const goTo = useCallback((href: string) => history.push(href), [history]);
  const network = useMemo(
    () => ({ acting: organisation, capabilities, me: me.person, places, otherTransfers, goTo, refused, enterAs }),
    [organisation, capabilities, me.person, places, otherTransfers, goTo, refused, enterAs],
  );
  const pooling = useMemo(
    () => ({
      person: me.person,
      acting: organisation,
      capabilities,
      places,
      goTo,
      exportOf: (list: ListToExport) => <ExportAction {...list} />,
    }),
    [me.person, organisation, capabilities, places, goTo],
  );
  const labelling = useMemo(
    () => ({
      ...pooling,
      places: { ...places, ...filesOf(organisation.id) },
      exportOf: (list: LabellingList) => <ExportAction {...list} />,
    }),
    [pooling, places, organisation.id],
  );
  return (
    <NetworkFrameProvider frame={network}>
      <PoolingFrameProvider frame={pooling}>
        <LabellingFrameProvider frame={labelling}>
          <FormsFrameProvider frame={pooling}>
            <CallsFrameProvider frame={labelling}>
              <WorkgroupsFrameProvider frame={labelling}>
                <ShellFrame me={me} acting={acting} places={places}>
                  <Outlet />
                </ShellFrame>
              </WorkgroupsFrameProvider>
            </CallsFrameProvider>
          </FormsFrameProvider>
        </LabellingFrameProvider>
      </PoolingFrameProvider>
    </NetworkFrameProvider>
  );
}

/** What imports and exports say of the lists of all other contexts. */
function useOtherTransfers(frameworks: string) {
  const labels = useLabellingTransferWords(frameworks);
  const { listName, exportColumn } = useCallsTransferWords();
  return useMemo(
    () => ({
      ...labels,
      listName: { ...labels.listName, ...listName },
      exportColumn: { ...labels.exportColumn, ...exportColumn },
    }),
    [labels, listName, exportColumn],
  );
}
