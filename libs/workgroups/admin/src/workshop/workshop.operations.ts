import { graphql } from '../generated/index.js';

graphql(`
  fragment WorkshopBrief on WorkshopInBrief {
    id
    groupTitle
    state
    title
    summary
    kind
    band
    link
    replay
    timeZone
    startsAt
    endsAt
    capacity
    taken
    waiting
    seatsLeft
    isOurs
    organiser {
      id
      name
    }
    own {
      id
      state
      attended
    }
  }
`);

graphql(`
  fragment WorkshopFields on Workshop {
    id
    groupTitle
    state
    title
    summary
    kind
    band
    link
    replay
    timeZone
    startsAt
    endsAt
    capacity
    taken
    waiting
    seatsLeft
    isOurs
    organiser {
      id
      name
    }
    own {
      id
      state
      attended
    }
    registrations {
      id
      name
      state
      arrival
      attended
      organisation {
        id
        name
      }
    }
    decisions {
      id
      act
      at
      by
      reason
    }
    registering {
      act
      can
      code
      params
    }
    acts {
      act
      can
      code
      params
    }
  }
`);

export const workshopsQuery = graphql(`
  query Workshops($search: WorkshopSearchInput!) {
    workshops(search: $search) {
      rows {
        ...WorkshopBrief
      }
      hasMore
    }
  }
`);

export const workshopQuery = graphql(`
  query Workshop($id: ID!) {
    workshop(id: $id) {
      ...WorkshopFields
    }
  }
`);

export const draftWorkshopMutation = graphql(`
  mutation DraftWorkshop($input: DraftWorkshopInput!) {
    draftWorkshop(input: $input) {
      ...WorkshopFields
    }
  }
`);

export const editWorkshopMutation = graphql(`
  mutation EditWorkshop($input: EditWorkshopInput!) {
    editWorkshop(input: $input) {
      ...WorkshopFields
    }
  }
`);

export const publishWorkshopMutation = graphql(`
  mutation PublishWorkshop($input: WorkshopInput!) {
    publishWorkshop(input: $input) {
      ...WorkshopFields
    }
  }
`);

export const closeRegistrationMutation = graphql(`
  mutation CloseWorkshopRegistration($input: WorkshopInput!) {
    closeWorkshopRegistration(input: $input) {
      ...WorkshopFields
    }
  }
`);

export const reopenRegistrationMutation = graphql(`
  mutation ReopenWorkshopRegistration($input: WorkshopInput!) {
    reopenWorkshopRegistration(input: $input) {
      ...WorkshopFields
    }
  }
`);

export const holdWorkshopMutation = graphql(`
  mutation HoldWorkshop($input: NoteWorkshopAttendanceInput!) {
    holdWorkshop(input: $input) {
      ...WorkshopFields
    }
  }
`);

export const publishReplayMutation = graphql(`
  mutation PublishWorkshopReplay($input: PublishWorkshopReplayInput!) {
    publishWorkshopReplay(input: $input) {
      ...WorkshopFields
    }
  }
`);

export const cancelWorkshopMutation = graphql(`
  mutation CancelWorkshop($input: ReasonedWorkshopInput!) {
    cancelWorkshop(input: $input) {
      ...WorkshopFields
    }
  }
`);

export const registerMutation = graphql(`
  mutation RegisterForWorkshop($input: WorkshopInput!) {
    registerForWorkshop(input: $input) {
      ...WorkshopFields
    }
  }
`);

export const withdrawMutation = graphql(`
  mutation WithdrawFromWorkshop($input: WorkshopInput!) {
    withdrawFromWorkshop(input: $input) {
      ...WorkshopFields
    }
  }
`);
