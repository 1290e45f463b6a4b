import { EditOutsideCallPage, NewOutsideCallPage, OutsideCallPage } from '@maillage/calls-admin';
import { editOutsideCallRoute, outsideCallRoute } from '../routes/calls.routes.js';

export const NewOutsideCallRoute = NewOutsideCallPage;

export function OutsideCallRoute() {
  const { outsideCallId } = outsideCallRoute.useParams();
  return <OutsideCallPage key={outsideCallId} outsideCallId={outsideCallId} />;
}

export function EditOutsideCallRoute() {
  const { outsideCallId } = editOutsideCallRoute.useParams();
  return <EditOutsideCallPage key={outsideCallId} outsideCallId={outsideCallId} />;
}
