import { CallAlertsPage, CallListPage, CallPage, DepositsPage, QuestionsPage } from '@maillage/calls-admin';
import { useNavigate } from '@tanstack/react-router';
import { callDepositsRoute, callQuestionsRoute, callRoute, callsRoute } from '../routes/calls.routes.js';
import { given } from '../routes/search.js';

export function CallsRoute() {
  const search = callsRoute.useSearch();
  const navigate = useNavigate({ from: callsRoute.fullPath });
  return <CallListPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}

export function CallAlertsRoute() {
  return <CallAlertsPage />;
}

export function CallRoute() {
  const { callId } = callRoute.useParams();
  return <CallPage key={callId} callId={callId} />;
}

export function CallQuestionsRoute() {
  const { callId } = callQuestionsRoute.useParams();
  return <QuestionsPage key={callId} callId={callId} />;
}

export function CallDepositsRoute() {
  const { callId } = callDepositsRoute.useParams();
  const { etat, region } = callDepositsRoute.useSearch();
  const navigate = useNavigate({ from: callDepositsRoute.fullPath });
  return (
    <DepositsPage
      key={callId}
      callId={callId}
      asked={{ state: etat ?? null, region: region ?? null }}
      onAsked={(asked) =>
        void navigate({
          search: given({ etat: asked.state ?? undefined, region: asked.region ?? undefined }),
          replace: true,
        })
      }
    />
  );
}
