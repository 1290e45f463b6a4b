import type { Provider, Type } from '@nestjs/common';
import { declareEvents } from '@maillage/platform-server';
import { AnswerProposal } from './application/answer-proposal.use-case.js';
import { DecideOnOrganisation } from './application/decide-on-organisation.use-case.js';
import { DirectoryActs } from './application/directory-acts.js';
import { EditRights } from './application/edit-rights.use-case.js';
import { InvitePerson } from './application/invite-person.use-case.js';
import { KeepProfile } from './application/keep-profile.use-case.js';
import { KeepTeam } from './application/keep-team.use-case.js';
import { MergeOrganisations } from './application/merge-organisations.use-case.js';
import { MergePeople } from './application/merge-people.use-case.js';
import { MoveOrganisation } from './application/move-organisation.use-case.js';
import { networkEvents } from './application/network.events.js';
import { ProposalMails } from './application/proposal-mails.js';
import { RegisterOrganisation } from './application/register-organisation.use-case.js';
import { SplitOrganisation } from './application/split-organisation.use-case.js';
import { DirectoryActsResolver } from './graphql/directory-acts.resolver.js';
import { OrganisationRecordResolver } from './graphql/organisation-record.resolver.js';
import { ProfileResolver } from './graphql/profile.resolver.js';
import { TeamActsResolver } from './graphql/team-acts.resolver.js';
import { TeamResolver } from './graphql/team.resolver.js';
import { TellRights } from './jobs/tell-rights.handler.js';
import { DuplicatesReader } from './persistence/duplicates.reader.js';
import { OrganisationRecordReader } from './persistence/organisation-record.reader.js';
import { TeamReader } from './persistence/team.reader.js';
import './policy/network.access-rules.js';
import './policy/network.processings.js';

export const directoryResolvers: readonly Type[] = [
  OrganisationRecordResolver,
  DirectoryActsResolver,
  ProfileResolver,
  TeamResolver,
  TeamActsResolver,
];

/** The directory, teams and rights: what acts on them needs. */
export const directoryProviders: readonly Provider[] = [
  declareEvents(networkEvents),
  DirectoryActs,
  DecideOnOrganisation,
  MergeOrganisations,
  MoveOrganisation,
  RegisterOrganisation,
  SplitOrganisation,
  OrganisationRecordReader,
  KeepProfile,
  KeepTeam,
  InvitePerson,
  ProposalMails,
  AnswerProposal,
  EditRights,
  MergePeople,
  TeamReader,
  DuplicatesReader,
  TellRights,
];
