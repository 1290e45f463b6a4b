import { FormsPage, FormVersionPage } from '@maillage/forms-admin';
import { formRoute } from '../routes/forms.routes.js';

export const FormsRoute = FormsPage;

export function FormRoute() {
  const { versionId } = formRoute.useParams();
  return <FormVersionPage key={versionId} id={versionId} />;
}
