import { GroupFilesPage, GroupThreadPage, GroupWorkPage, LibraryPage } from '@maillage/workgroups-admin';
import { useNavigate } from '@tanstack/react-router';
import { groupFilesRoute, groupThreadRoute, groupWorkRoute, libraryRoute } from '../routes/work.routes.js';

export function GroupWorkRoute() {
  const { groupId } = groupWorkRoute.useParams();
  return <GroupWorkPage key={groupId} groupId={groupId} />;
}

export function GroupThreadRoute() {
  const { groupId } = groupThreadRoute.useParams();
  return <GroupThreadPage key={groupId} groupId={groupId} />;
}

export function GroupFilesRoute() {
  const { groupId } = groupFilesRoute.useParams();
  return <GroupFilesPage key={groupId} groupId={groupId} />;
}

export function LibraryRoute() {
  const search = libraryRoute.useSearch();
  const navigate = useNavigate({ from: libraryRoute.fullPath });
  return <LibraryPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}
