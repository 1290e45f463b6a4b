import {
  CommissionItemPage,
  CommissionListPage,
  CommissionMembersPage,
  CommissionPage,
  RightHolders,
} from '@maillage/labelling-admin';
import { commissionItemRoute, commissionRoute } from '../routes/label-life.routes.js';

const decides = ['sitOnCommission', 'steerLabelling'] as const;

export function CommissionsRoute() {
  return (
    <RightHolders anyOf={decides}>
      <CommissionListPage />
    </RightHolders>
  );
}

export function CommissionMembersRoute() {
  return (
    <RightHolders anyOf={decides}>
      <CommissionMembersPage />
    </RightHolders>
  );
}

export function CommissionRoute() {
  const { sessionId } = commissionRoute.useParams();
  return (
    <RightHolders anyOf={decides}>
      <CommissionPage key={sessionId} sessionId={sessionId} />
    </RightHolders>
  );
}

export function CommissionItemRoute() {
  const { sessionId, itemId } = commissionItemRoute.useParams();
  return (
    <RightHolders anyOf={decides}>
      <CommissionItemPage key={itemId} sessionId={sessionId} itemId={itemId} />
    </RightHolders>
  );
}
