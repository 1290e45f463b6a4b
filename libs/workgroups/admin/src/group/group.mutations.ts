import { graphql } from '../generated/index.js';

export const proposeMutation = graphql(`
  mutation ProposeWorkgroup($input: ProposeWorkgroupInput!) {
    proposeWorkgroup(input: $input) {
      ...GroupFields
    }
  }
`);

export const editMutation = graphql(`
  mutation EditWorkgroup($input: EditWorkgroupInput!) {
    editWorkgroup(input: $input) {
      ...GroupFields
    }
  }
`);

export const startMutation = graphql(`
  mutation StartWorkgroup($input: WorkgroupInput!) {
    startWorkgroup(input: $input) {
      ...GroupFields
    }
  }
`);

export const pauseMutation = graphql(`
  mutation PauseWorkgroup($input: ReasonedWorkgroupInput!) {
    pauseWorkgroup(input: $input) {
      ...GroupFields
    }
  }
`);

export const resumeMutation = graphql(`
  mutation ResumeWorkgroup($input: WorkgroupInput!) {
    resumeWorkgroup(input: $input) {
      ...GroupFields
    }
  }
`);

export const closeMutation = graphql(`
  mutation CloseWorkgroup($input: CloseWorkgroupInput!) {
    closeWorkgroup(input: $input) {
      ...GroupFields
    }
  }
`);

export const callVolunteersMutation = graphql(`
  mutation CallGroupVolunteers($input: WorkgroupInput!) {
    callGroupVolunteers(input: $input) {
      ...GroupFields
    }
  }
`);

export const endCallForVolunteersMutation = graphql(`
  mutation EndGroupVolunteersCall($input: WorkgroupInput!) {
    endGroupVolunteersCall(input: $input) {
      ...GroupFields
    }
  }
`);

export const designateLeadMutation = graphql(`
  mutation DesignateGroupLead($input: DesignateGroupLeadInput!) {
    designateGroupLead(input: $input) {
      ...GroupFields
    }
  }
`);

export const endLeadMutation = graphql(`
  mutation EndGroupLead($input: ReasonedWorkgroupInput!) {
    endGroupLead(input: $input) {
      ...GroupFields
    }
  }
`);

export const offerMutation = graphql(`
  mutation OfferToLeadGroup($input: OfferToLeadInput!) {
    offerToLeadGroup(input: $input) {
      ...GroupFields
    }
  }
`);

export const withdrawOfferMutation = graphql(`
  mutation WithdrawOfferToLead($input: WorkgroupInput!) {
    withdrawOfferToLead(input: $input) {
      ...GroupFields
    }
  }
`);

export const joinMutation = graphql(`
  mutation JoinWorkgroup($input: JoinWorkgroupInput!) {
    joinWorkgroup(input: $input) {
      ...GroupFields
    }
  }
`);

export const askMutation = graphql(`
  mutation AskToJoinWorkgroup($input: JoinWorkgroupInput!) {
    askToJoinWorkgroup(input: $input) {
      ...GroupFields
    }
  }
`);

export const withdrawRequestMutation = graphql(`
  mutation WithdrawGroupRequest($input: WorkgroupInput!) {
    withdrawGroupRequest(input: $input) {
      ...GroupFields
    }
  }
`);

export const acceptInvitationMutation = graphql(`
  mutation AcceptGroupInvitation($input: JoinWorkgroupInput!) {
    acceptGroupInvitation(input: $input) {
      ...GroupFields
    }
  }
`);

export const declineInvitationMutation = graphql(`
  mutation DeclineGroupInvitation($input: ReasonedWorkgroupInput!) {
    declineGroupInvitation(input: $input) {
      ...GroupFields
    }
  }
`);

export const changePersonMutation = graphql(`
  mutation ChangeGroupPerson($input: JoinWorkgroupInput!) {
    changeGroupPerson(input: $input) {
      ...GroupFields
    }
  }
`);

export const leaveMutation = graphql(`
  mutation LeaveWorkgroup($input: ReasonedWorkgroupInput!) {
    leaveWorkgroup(input: $input) {
      ...GroupFields
    }
  }
`);

export const inviteMutation = graphql(`
  mutation InviteToWorkgroup($input: GroupMemberInput!) {
    inviteToWorkgroup(input: $input) {
      ...GroupFields
    }
  }
`);

export const cancelInvitationMutation = graphql(`
  mutation CancelGroupInvitation($input: GroupMemberInput!) {
    cancelGroupInvitation(input: $input) {
      ...GroupFields
    }
  }
`);

export const acceptMutation = graphql(`
  mutation AcceptGroupRequest($input: GroupMemberInput!) {
    acceptGroupRequest(input: $input) {
      ...GroupFields
    }
  }
`);

export const refuseMutation = graphql(`
  mutation RefuseGroupRequest($input: GroupMemberInput!) {
    refuseGroupRequest(input: $input) {
      ...GroupFields
    }
  }
`);

export const removeMutation = graphql(`
  mutation RemoveFromWorkgroup($input: GroupMemberInput!) {
    removeFromWorkgroup(input: $input) {
      ...GroupFields
    }
  }
`);
