import { DesignateLead } from './application/group/designate-lead.use-case.js';
import { groupEvents } from './application/group/group.events.js';
import { GroupActs } from './application/group/group-acts.js';
import { KeepGroup } from './application/group/keep-group.use-case.js';
import { EndLeadOnTime, EndMembershipOutside } from './application/group/keep-time.use-case.js';
import { KeptMembership } from './application/group/kept-membership.js';
import { MoveGroup } from './application/group/move-group.use-case.js';
import { MoveMembership } from './application/group/move-membership.use-case.js';
import { DemoGroupsSeed } from './demo/demo-groups.seed.js';
import { GroupLeadResolver } from './graphql/group/group-lead.resolver.js';
import { GroupMemberResolver } from './graphql/group/group-member.resolver.js';
import { GroupQueryResolver } from './graphql/group/group-query.resolver.js';
import { GroupSponsorResolver } from './graphql/group/group-sponsor.resolver.js';
import { GroupMails } from './jobs/group/group-mails.js';
import { EndLeadTerms, KeepGroupAudiences } from './jobs/group/keep-group-time.jobs.js';
import { TellGroupState } from './jobs/group/tell-group-state.handler.js';
import { TellDesignation, TellLeadEnd } from './jobs/group/tell-lead.handlers.js';
import { TellMembership } from './jobs/group/tell-membership.handler.js';
import { AwaitedGroupActsReader } from './persistence/group/awaited-group-acts.reader.js';
import { GroupLettersReader } from './persistence/group/group-letters.reader.js';
import { GroupReader } from './persistence/group/group.reader.js';
import { GroupRepository } from './persistence/group/group.repository.js';
import { MembershipRepository } from './persistence/group/membership.repository.js';
import { GroupPeopleReader } from './persistence/group/people.reader.js';
import type { WorkgroupsArea } from './workgroups-area.js';

/** Groups: letters, leads, members, and the register of themes. */
export const groupArea: WorkgroupsArea = {
  resolvers: [GroupQueryResolver, GroupSponsorResolver, GroupLeadResolver, GroupMemberResolver],
  providers: [
    ...[GroupActs, KeepGroup, MoveGroup, DesignateLead, MoveMembership, KeptMembership],
    ...[EndLeadOnTime, EndMembershipOutside],
    ...[GroupMails, TellDesignation, TellLeadEnd, TellGroupState, TellMembership, EndLeadTerms, KeepGroupAudiences],
    ...[GroupReader, GroupRepository, MembershipRepository, GroupPeopleReader],
    ...[AwaitedGroupActsReader, GroupLettersReader, DemoGroupsSeed],
  ],
  events: groupEvents,
};
