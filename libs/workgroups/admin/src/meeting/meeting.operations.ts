import { graphql } from '../generated/index.js';

graphql(`
  fragment MeetingBrief on GroupMeetingInBrief {
    id
    groupId
    groupTitle
    state
    title
    mode
    place
    link
    timeZone
    startsAt
    endsAt
    reportState
    isLed
  }
`);

graphql(`
  fragment LoggedDecisionFields on LoggedDecision {
    id
    meetingId
    meetingTitle
    text
    ownerId
    ownerName
    dueOn
    state
    reason
    decidedOn
    isOverdue
    acts {
      act
      can
      code
      params
    }
  }
`);

graphql(`
  fragment MeetingFields on GroupMeeting {
    id
    groupId
    groupTitle
    state
    title
    mode
    place
    link
    timeZone
    startsAt
    endsAt
    reportState
    isLed
    asked
    isParticipant
    agenda {
      title
      presenterId
      presenterName
      minutes
    }
    datesLeft
    dates {
      id
      startsAt
      endsAt
      isBest
      ownAnswer
      answers {
        personId
        name
        answer
      }
    }
    participants {
      personId
      name
      organisation {
        id
        name
      }
    }
    attendance {
      personId
      name
      organisationName
      state
      representedBy
      notedBy
    }
    ownAttendance {
      personId
      state
    }
    report {
      state
      items {
        title
        presenterName
        text
      }
      summary
      edition
      validateBy
      frozenAt
      sha256
      version
    }
    amendments {
      id
      personId
      name
      body
      state
      answer
      proposedAt
    }
    validations {
      personId
      name
      validatedAt
    }
    decisions {
      ...LoggedDecisionFields
    }
    history {
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
    reportActs {
      act
      can
      code
      params
    }
  }
`);

export const meetingQuery = graphql(`
  query GroupMeeting($id: ID!) {
    groupMeeting(id: $id) {
      ...MeetingFields
    }
  }
`);

export const meetingsQuery = graphql(`
  query GroupMeetings($groupId: ID!) {
    groupMeetings(groupId: $groupId) {
      rows {
        ...MeetingBrief
      }
      hasMore
      mostDates
    }
  }
`);

export const decisionLogQuery = graphql(`
  query GroupDecisionLog($groupId: ID!) {
    groupDecisionLog(groupId: $groupId) {
      rows {
        ...LoggedDecisionFields
      }
      hasMore
    }
  }
`);

export const awaitedMeetingActsQuery = graphql(`
  query AwaitedMeetingActs {
    awaitedMeetingActs {
      kind
      meetingId
      title
      groupTitle
      dueAt
    }
  }
`);
