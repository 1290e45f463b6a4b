import {
  CommissionItemPage,
  CommissionListPage,
  CommissionMembersPage,
  CommissionPage,
} from '@maillage/labelling-admin';
import { commissionItemRoute, commissionRoute } from '../routes/label-life.routes.js';

export const CommissionsRoute = CommissionListPage;
export const CommissionMembersRoute = CommissionMembersPage;

export function CommissionRoute() {
  const { sessionId } = commissionRoute.useParams();
  return <CommissionPage key={sessionId} sessionId={sessionId} />;
}

export function CommissionItemRoute() {
  const { sessionId, itemId } = commissionItemRoute.useParams();
  return <CommissionItemPage key={itemId} sessionId={sessionId} itemId={itemId} />;
}
