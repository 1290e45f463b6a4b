import { useCallRecordSubjects } from '@maillage/calls-admin';
import { useDocumentSubjects } from '@maillage/documents-admin';
import { useLabelRecordSubjects } from '@maillage/labelling-admin';
import { DuplicatesPage, ReadersPage, RecordPage, RegisterPage, RightsPage, TeamPage } from '@maillage/network-admin';
import { useRecordSubjects } from '@maillage/pooling-admin';
import { useGroupRecordSubjects } from '@maillage/workgroups-admin';
import { ourReadersRoute } from '../routes/ours.routes.js';

export const OurRecordRoute = RecordPage;
export const OurTeamRoute = TeamPage;
export const RightsRoute = RightsPage;
export const NewOrganisationRoute = RegisterPage;
export const DuplicatesRoute = DuplicatesPage;

export function OurReadersRoute() {
  const { sujet } = ourReadersRoute.useSearch();
  const others = {
    ...useRecordSubjects(),
    ...useDocumentSubjects(),
    ...useLabelRecordSubjects(),
    ...useCallRecordSubjects(),
    ...useGroupRecordSubjects(),
  };
  return <ReadersPage asked={sujet ?? null} others={others} />;
}
