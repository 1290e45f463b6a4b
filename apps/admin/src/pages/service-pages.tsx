import { EditServicePage, NewServicePage, ServicePage } from '@maillage/workgroups-admin';
import { editServiceRoute, newServiceRoute, serviceRoute } from '../routes/surveys.routes.js';

export function ServiceRoute() {
  const { serviceId } = serviceRoute.useParams();
  return <ServicePage key={serviceId} id={serviceId} />;
}

export function EditServiceRoute() {
  const { serviceId } = editServiceRoute.useParams();
  return <EditServicePage key={serviceId} id={serviceId} />;
}

export function NewServiceRoute() {
  const { groupId } = newServiceRoute.useParams();
  return <NewServicePage key={groupId} groupId={groupId} />;
}
