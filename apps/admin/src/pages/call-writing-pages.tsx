import { EditCallPage, NewCallPage, ProgrammesPage } from '@maillage/calls-admin';
import { editCallRoute } from '../routes/calls.routes.js';

export const NewCallRoute = NewCallPage;
export const CallProgrammesRoute = ProgrammesPage;

export function EditCallRoute() {
  const { callId } = editCallRoute.useParams();
  return <EditCallPage key={callId} callId={callId} />;
}
