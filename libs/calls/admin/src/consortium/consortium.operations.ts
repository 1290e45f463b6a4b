import { graphql } from '../generated/index.js';

export const consortiumFields = graphql(`
  fragment ConsortiumFields on ProjectConsortium {
    applicationId
    title
    isLead
    lead {
      id
      name
    }
    call {
      kind
      mostPartners
    }
    plan {
      version
      indicators {
        code
        label
        partOf
        target
        isExclusive
        countsPeople
        reportedBy
      }
      accounts {
        account
        label
      }
      periods {
        startsOn
        endsOn
        dueOn
      }
    }
    partners {
      id
      organisation {
        id
        name
      }
      role
      state
      isTakingPart
      askedCents
      answers
      signedAt
      signedBy
    }
    own {
      partnerId
      state
      form
      answers
      version
      missing
      mayFill
      signedAt
      signedBy
      acts {
        act
        can
        code
        params
      }
    }
    askedCents
    mayInvite {
      act
      can
      code
      params
    }
    mayPlan {
      act
      can
      code
      params
    }
    mayNameSuccessor {
      can
    }
  }
`);

export const consortiumQuery = graphql(`
  query CallConsortium($applicationId: ID!) {
    callConsortium(applicationId: $applicationId) {
      ...ConsortiumFields
    }
  }
`);

export const partnersSearch = graphql(`
  query PartnersSearch($text: String) {
    organisations(first: 10, filter: { text: $text, state: active }) {
      rows {
        id
        name
      }
    }
  }
`);

export const invitePartnerMutation = graphql(`
  mutation InvitePartner($input: InvitePartnerInput!) {
    invitePartner(input: $input) {
      applicationId
    }
  }
`);

export const replacePartnerMutation = graphql(`
  mutation ReplacePartner($input: ReplacePartnerInput!) {
    replacePartner(input: $input) {
      applicationId
    }
  }
`);

export const saveProjectPlanMutation = graphql(`
  mutation SaveProjectPlan($input: SaveProjectPlanInput!) {
    saveProjectPlan(input: $input) {
      applicationId
    }
  }
`);

export const acceptPartnershipMutation = graphql(`
  mutation AcceptPartnership($input: PartnerInput!) {
    acceptPartnership(input: $input) {
      applicationId
    }
  }
`);

export const declinePartnershipMutation = graphql(`
  mutation DeclinePartnership($input: ReasonedPartnerInput!) {
    declinePartnership(input: $input) {
      applicationId
    }
  }
`);

export const saveShareMutation = graphql(`
  mutation SaveShare($input: SaveShareInput!) {
    saveShare(input: $input) {
      applicationId
    }
  }
`);

export const signShareMutation = graphql(`
  mutation SignShare($input: SignShareInput!) {
    signShare(input: $input) {
      applicationId
    }
  }
`);

export const reopenShareMutation = graphql(`
  mutation ReopenShare($input: PartnerInput!) {
    reopenShare(input: $input) {
      applicationId
    }
  }
`);

export const withdrawFromConsortiumMutation = graphql(`
  mutation WithdrawFromConsortium($input: ReasonedPartnerInput!) {
    withdrawFromConsortium(input: $input) {
      applicationId
    }
  }
`);
