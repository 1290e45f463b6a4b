import { FrameworksPage, FrameworkVersionPage } from '@maillage/labelling-admin';
import { frameworkRoute } from '../routes/labelling.routes.js';

export const FrameworksRoute = FrameworksPage;

export function FrameworkRoute() {
  const { versionId } = frameworkRoute.useParams();
  return <FrameworkVersionPage key={versionId} id={versionId} />;
}
