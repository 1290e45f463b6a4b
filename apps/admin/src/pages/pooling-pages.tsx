import { useAwaitedCallActs } from '@maillage/calls-admin';
import { useAwaitedLabelActs } from '@maillage/labelling-admin';
import { AwaitedActsPage, CampaignListPage } from '@maillage/pooling-admin';
import {
  useAwaitedGroupActs,
  useAwaitedGroupHelp,
  useAwaitedMeetingActs,
  useAwaitedSurveys,
  useAwaitedWorkActs,
} from '@maillage/workgroups-admin';
import { useNavigate } from '@tanstack/react-router';
import { campaignsRoute } from '../routes/pooling.routes.js';

export function AwaitedActsRoute() {
  const label = useAwaitedLabelActs();
  const calls = useAwaitedCallActs();
  const groups = useAwaitedGroupActs();
  const meetings = useAwaitedMeetingActs();
  const surveys = useAwaitedSurveys();
  const help = useAwaitedGroupHelp();
  const work = useAwaitedWorkActs();
  const all = [label, calls, groups, meetings, surveys, help, work];
  const others = all.includes(undefined) ? undefined : all.flatMap((lines) => lines ?? []);
  return <AwaitedActsPage others={others} />;
}

export function CampaignsRoute() {
  const search = campaignsRoute.useSearch();
  const navigate = useNavigate({ from: campaignsRoute.fullPath });
  return <CampaignListPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}
