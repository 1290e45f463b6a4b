import { CallListPage, CallPage, DepositsPage, QuestionsPage } from '@maillage/calls-admin';
import { useNavigate } from '@tanstack/react-router';
import { callDepositsRoute, callQuestionsRoute, callRoute, callsRoute } from '../routes/calls.routes.js';

export function CallsRoute() {
  const search = callsRoute.useSearch();
  const navigate = useNavigate({ from: callsRoute.fullPath });
  return <CallListPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
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
  const { etat } = callDepositsRoute.useSearch();
  const navigate = useNavigate({ from: callDepositsRoute.fullPath });
  return (
    <DepositsPage
      key={callId}
      callId={callId}
      state={etat ?? null}
      onState={(state) => void navigate({ search: state === null ? {} : { etat: state }, replace: true })}
    />
  );
}
