import type { Arguments, Asked, QuestionMaker, QuestionMakers, ShownRows } from '../question-maker.js';

const terms = {
  ...{ kind: 'theme', situation: 'exists', title: 'Question', theme: '', band: 'network', joining: 'onRequest' },
  ...{ letter: { purpose: 'Question', deliverables: ['Question'], means: '' }, regionSeats: [], seats: null },
  ...{ startsOn: null, endsOn: null },
};

const shows: readonly ShownRows[] = [
  { field: 'decisions', table: 'workgroups.group_decision', column: 'group_id' },
  { field: 'leadTerms', table: 'workgroups.lead_term', column: 'group_id' },
];

const campaign = { family: 'purchasing', title: 'Question', description: '', unit: 'question' };

const ofGroup = ({ key }: Asked): Arguments => ({ input: { groupId: key } });

/** The act about a member, or about who asked to become one. */
const aboutPlace =
  (state: 'member' | 'asked') =>
  ({ key, related, asker }: Asked): Arguments => {
    const place = related('workgroups.membership', 'group_id').find(({ values }) => values['state'] === state);
    return { input: { groupId: key, organisationId: place?.values['tenant_id'] ?? asker.tenant ?? key } };
  };

const onGroup = (action: string, given: (asked: Asked) => Arguments = ofGroup): QuestionMaker => ({
  ...{ ability: 'Workgroup', action, arguments: given },
});

const designated = ({ key, asker }: Asked): Arguments => ({
  input: { groupId: key, personId: asker.person, organisationId: asker.tenant, until: '2028-06-30' },
});

export const groupQuestions: QuestionMakers = {
  workgroups: { action: 'read', ability: 'Workgroup' },
  workgroup: { action: 'read', ability: 'Workgroup', arguments: ({ key }) => ({ id: key }), shows },
  groupLeadCandidates: onGroup('sponsor', ({ key }) => ({ groupId: key, text: '' })),
  groupInvitable: onGroup('lead', ({ key }) => ({ groupId: key, text: '' })),
  peopleForGroups: {},
  awaitedGroupActs: {},
  proposeWorkgroup: { arguments: () => ({ input: { terms } }) },
  editWorkgroup: onGroup('sponsor', ({ key }) => ({ input: { groupId: key, version: 1, terms } })),
  startWorkgroup: onGroup('sponsor'),
  callGroupVolunteers: onGroup('sponsor'),
  endGroupVolunteersCall: onGroup('sponsor'),
  designateGroupLead: onGroup('sponsor', designated),
  pauseWorkgroup: onGroup('lead'),
  resumeWorkgroup: onGroup('lead'),
  closeWorkgroup: onGroup('lead'),
  endGroupLead: onGroup('lead'),
  inviteToWorkgroup: onGroup('lead', aboutPlace('member')),
  cancelGroupInvitation: onGroup('lead', aboutPlace('asked')),
  acceptGroupRequest: onGroup('lead', aboutPlace('asked')),
  refuseGroupRequest: onGroup('lead', aboutPlace('asked')),
  removeFromWorkgroup: onGroup('lead', aboutPlace('member')),
  joinWorkgroup: onGroup('join', ({ key }) => ({ input: { groupId: key, personId: null, needs: 'Question' } })),
  askToJoinWorkgroup: onGroup('join', ({ key }) => ({ input: { groupId: key, personId: null, needs: 'Question' } })),
  withdrawGroupRequest: onGroup('join'),
  acceptGroupInvitation: onGroup('join', ({ key }) => ({ input: { groupId: key, personId: null } })),
  declineGroupInvitation: onGroup('join'),
  changeGroupPerson: onGroup('join', ({ key }) => ({ input: { groupId: key, personId: null } })),
  leaveWorkgroup: onGroup('join'),
  offerToLeadGroup: onGroup('join'),
  withdrawOfferToLead: onGroup('join'),
  groupCampaigns: onGroup('read', ({ key }) => ({ groupId: key })),
  groupOfCampaign: { arguments: ({ key }) => ({ campaignId: key }) },
  draftGroupCampaign: onGroup('lead', ({ key }) => ({ input: { groupId: key, ...campaign } })),
  ownEngagement: {},
  sponsoredEngagement: {},
  groupHelp: {},
};
