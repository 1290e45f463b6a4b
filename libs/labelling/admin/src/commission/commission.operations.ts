import { graphql } from '../generated/index.js';

export const commissionMemberFields = graphql(`
  fragment CommissionMemberFields on CommissionMember {
    id
    personId
    personName
    college
    startsOn
    endsOn
    acts {
      act
      can
      code
      params
    }
  }
`);

export const commissionItemFields = graphql(`
  fragment CommissionItemFields on CommissionItem {
    id
    sessionId
    sessionTitle
    sessionHeldOn
    position
    cycleId
    organisation {
      id
      name
      departmentCode
    }
    framework {
      id
      title
      isDemo
    }
    cycleKind
    cycleState
    doneScore
    levelAimed
    levelSupported
    alertPoints
    improvementSuggestions
    goodPractices
    onAgenda
    recusals {
      id
      memberId
      personName
      origin
      code
      reason
      recordedAt
    }
    recused
    decision
    level
    levelTitle
    motives
    conditions
    present {
      id
      personName
      college
    }
    decidedAt
    decidedBy
    letter {
      title
      reference
      paragraphs
      signedBy
      dated
    }
    letterUrl
    acts {
      act
      can
      code
      params
    }
  }
`);

export const commissionSessionHead = graphql(`
  fragment CommissionSessionHead on CommissionSession {
    id
    title
    heldOn
    place
    state
    createdAt
    convenedAt
    closedAt
    itemCount
    decidedCount
    acts {
      act
      can
      code
      params
    }
  }
`);

export const commissionSessionFields = graphql(`
  fragment CommissionSessionFields on CommissionSession {
    ...CommissionSessionHead
    items {
      ...CommissionItemFields
    }
  }
`);

export const commissionMembersQuery = graphql(`
  query CommissionMembers {
    commissionMembers {
      ...CommissionMemberFields
    }
  }
`);

export const commissionSessionsQuery = graphql(`
  query CommissionSessions($first: Int!, $after: String) {
    commissionSessions(first: $first, after: $after) {
      rows {
        ...CommissionSessionHead
      }
      endCursor
      hasMore
    }
  }
`);

export const commissionSessionQuery = graphql(`
  query CommissionSession($id: ID!) {
    commissionSession(id: $id) {
      ...CommissionSessionFields
    }
  }
`);

export const agendaProposalsQuery = graphql(`
  query AgendaProposals($first: Int!, $after: String) {
    agendaProposals(first: $first, after: $after) {
      rows {
        cycleId
        organisation {
          id
          name
          departmentCode
        }
        framework {
          id
          title
          isDemo
        }
        cycleKind
        cycleState
        doneScore
        levelAimed
        levelSupported
        since
      }
      endCursor
      hasMore
    }
  }
`);

export const commissionDecisionsQuery = graphql(`
  query CommissionDecisions($cycleId: ID!) {
    commissionDecisions(cycleId: $cycleId) {
      ...CommissionItemFields
    }
  }
`);
