import {
  EditGroupPage,
  EngagementPage,
  GroupDecisionsPage,
  GroupListPage,
  GroupMembersPage,
  GroupPage,
  NewGroupPage,
  ThemeRegisterPage,
} from '@maillage/workgroups-admin';
import { useNavigate } from '@tanstack/react-router';
import {
  editGroupRoute,
  groupDecisionsRoute,
  groupMembersRoute,
  groupRoute,
  groupsRoute,
} from '../routes/workgroups.routes.js';

export function GroupsRoute() {
  const search = groupsRoute.useSearch();
  const navigate = useNavigate({ from: groupsRoute.fullPath });
  return <GroupListPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}

export const NewGroupRoute = NewGroupPage;

export const ThemeRegisterRoute = ThemeRegisterPage;

export const EngagementRoute = EngagementPage;

export function GroupRoute() {
  const { groupId } = groupRoute.useParams();
  return <GroupPage key={groupId} groupId={groupId} />;
}

export function EditGroupRoute() {
  const { groupId } = editGroupRoute.useParams();
  return <EditGroupPage key={groupId} groupId={groupId} />;
}

export function GroupMembersRoute() {
  const { groupId } = groupMembersRoute.useParams();
  return <GroupMembersPage key={groupId} groupId={groupId} />;
}

export function GroupDecisionsRoute() {
  const { groupId } = groupDecisionsRoute.useParams();
  return <GroupDecisionsPage key={groupId} groupId={groupId} />;
}
