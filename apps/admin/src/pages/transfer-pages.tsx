import { ExportListPage, ImportListPage, ImportPage, NewImportPage } from '@maillage/network-admin';
import { useNavigate } from '@tanstack/react-router';
import { importRoute } from '../routes/transfer.routes.js';

export const ImportsRoute = ImportListPage;
export const NewImportRoute = NewImportPage;
export const ExportsRoute = ExportListPage;

export function ImportRoute() {
  const { importId } = importRoute.useParams();
  const { motif } = importRoute.useSearch();
  const navigate = useNavigate({ from: importRoute.fullPath });
  const onReason = (reason: string | null) =>
    void navigate({ search: reason === null ? {} : { motif: reason }, replace: true });
  return <ImportPage key={importId} id={importId} reason={motif ?? null} onReason={onReason} />;
}
