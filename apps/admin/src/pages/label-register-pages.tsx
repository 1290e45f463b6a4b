import { LabelRecordPage, LabelRegisterPage } from '@maillage/labelling-admin';
import { useNavigate } from '@tanstack/react-router';
import { labelRecordRoute, labelRegisterRoute } from '../routes/label-life.routes.js';

export function LabelRegisterRoute() {
  const search = labelRegisterRoute.useSearch();
  const navigate = useNavigate({ from: labelRegisterRoute.fullPath });
  return <LabelRegisterPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}

export function LabelRecordRoute() {
  const { labelId } = labelRecordRoute.useParams();
  const { dossier } = labelRecordRoute.useSearch();
  return <LabelRecordPage key={labelId} labelId={labelId} kind={dossier ?? 'followUp'} />;
}
