import { graphql } from '../generated/index.js';

export const teamQuery = graphql(`
  query Team {
    delegations {
      id
      organisationId
      capabilities
      startsOn
      endsOn
      endedAt
      reason
      lender {
        id
        givenName
        familyName
      }
      person {
        id
        givenName
        familyName
      }
    }
    membershipProposals {
      id
      role
      startsOn
      proposedBy
      proposedAt
      answer
      organisation {
        id
      }
      person {
        id
        givenName
        familyName
      }
    }
  }
`);

export const roleRightsQuery = graphql(`
  query RoleRights {
    networkRights {
      roles {
        role
        capabilities
      }
    }
  }
`);

export const personSearchQuery = graphql(`
  query PersonSearch($text: String!) {
    people(first: 20, filter: { text: $text }) {
      rows {
        id
        person {
          id
          givenName
          familyName
        }
        organisation {
          name
        }
      }
    }
  }
`);

export const invitePersonMutation = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input)
  }
`);

export const openMandateMutation = graphql(`
  mutation OpenMandate($input: OpenMandateInput!) {
    openMandate(input: $input)
  }
`);

export const endSeatMutation = graphql(`
  mutation EndSeat($input: EndSeatInput!) {
    endSeat(input: $input)
  }
`);

export const lendRightsMutation = graphql(`
  mutation LendRights($input: LendRightsInput!) {
    lendRights(input: $input)
  }
`);

export const endDelegationMutation = graphql(`
  mutation EndDelegation($input: EndDelegationInput!) {
    endDelegation(input: $input)
  }
`);

export const withdrawProposalMutation = graphql(`
  mutation WithdrawProposal($input: WithdrawProposalInput!) {
    withdrawProposal(input: $input)
  }
`);
