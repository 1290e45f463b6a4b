import { graphql } from '../generated/index.js';

export const groupCard = graphql(`
  fragment GroupCard on Workgroup {
    id
    kind
    situation
    state
    title
    theme
    band
    joining
    sponsor {
      id
      name
    }
    lead {
      person {
        id
        name
      }
      organisation {
        id
        name
      }
      until
    }
    callsVolunteers
    seats
    taken
    isSponsored
    isLed
    takesPart
    ourState
    changedAt
  }
`);

export const groupFields = graphql(`
  fragment GroupFields on Workgroup {
    ...GroupCard
    version
    letter {
      purpose
      deliverables
      means
    }
    startsOn
    endsOn
    report
    regionSeats {
      regionCode
      seats
      taken
    }
    ourPerson {
      id
      name
    }
    ourNeeds
    hasOffered
    members {
      ...GroupMemberFields
    }
    awaiting {
      ...GroupMemberFields
    }
    leadTerms {
      id
      person {
        id
        name
      }
      organisation {
        id
        name
      }
      startsOn
      endsOn
      endedOn
      endedBecause
    }
    volunteers {
      id
      person {
        id
        name
      }
      organisation {
        id
        name
      }
      words
      offeredAt
    }
    decisions {
      id
      act
      at
      by
      reason
    }
    acts {
      act
      can
      code
      params
    }
    memberActs {
      act
      can
      code
      params
    }
  }
  fragment GroupMemberFields on GroupMember {
    organisation {
      id
      name
    }
    person {
      id
      name
    }
    state
    changedAt
    needs
  }
`);

export const groupQuery = graphql(`
  query Workgroup($id: ID!) {
    workgroup(id: $id) {
      ...GroupFields
    }
  }
`);

export const groupsQuery = graphql(`
  query Workgroups($first: Int!, $after: String, $filter: WorkgroupFilter) {
    workgroups(first: $first, after: $after, filter: $filter) {
      rows {
        ...GroupCard
      }
      endCursor
      hasMore
      total
    }
  }
`);

export const ourPeopleQuery = graphql(`
  query PeopleForGroups {
    peopleForGroups {
      id
      name
    }
  }
`);

export const leadCandidatesQuery = graphql(`
  query GroupLeadCandidates($groupId: ID!, $text: String!) {
    groupLeadCandidates(groupId: $groupId, text: $text) {
      person {
        id
        name
      }
      organisation {
        id
        name
      }
    }
  }
`);

export const invitableQuery = graphql(`
  query GroupInvitable($groupId: ID!, $text: String!) {
    groupInvitable(groupId: $groupId, text: $text) {
      id
      name
    }
  }
`);

export const groupRegionsQuery = graphql(`
  query GroupRegions {
    regions {
      code
      name
    }
  }
`);

export const awaitedGroupActsQuery = graphql(`
  query AwaitedGroupActs {
    awaitedGroupActs {
      kind
      groupId
      title
      count
      since
    }
  }
`);
