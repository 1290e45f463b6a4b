import { graphql } from '../generated/index.js';

export const workFileFields = graphql(`
  fragment WorkFileFields on WorkFile {
    versionId
    fileName
    mediaType
    byteSize
  }
`);

export const milestoneFields = graphql(`
  fragment MilestoneFields on Milestone {
    id
    state
    title
    note
    dueOn
    reason
    tasksDone
    tasksAll
    acts {
      act
      can
    }
  }
`);

export const groupTaskFields = graphql(`
  fragment GroupTaskFields on GroupTask {
    id
    milestoneId
    state
    title
    details
    ownerId
    ownerName
    dueOn
    reason
    isOurs
    isOverdue
    acts {
      act
      can
    }
  }
`);

export const deliverableFields = graphql(`
  fragment DeliverableFields on Deliverable {
    id
    lineId
    state
    title
    kind
    summary
    link
    file {
      ...WorkFileFields
    }
    deliverer {
      id
      name
      timeZone
    }
    personName
    note
    deliveredAt
    hasSuccessor
    resourceId
    edition
    replacesEdition
    adoptedBy
    adoptedAt
    publishedAt
    replacedAt
    retiredBecause
    uses
    isOurs
    acts {
      act
      can
    }
  }
`);

export const groupWorkFields = graphql(`
  fragment GroupWorkFields on GroupWork {
    id
    today
    isLed
    isSponsored
    mayWork
    people {
      personId
      name
      organisation {
        id
        name
      }
    }
    milestones {
      ...MilestoneFields
    }
    endedTasksHidden
    tasks {
      ...GroupTaskFields
    }
    deliverables {
      ...DeliverableFields
    }
  }
`);

export const groupWorkQuery = graphql(`
  query GroupWork($groupId: ID!) {
    groupWork(groupId: $groupId) {
      ...GroupWorkFields
    }
  }
`);

export const awaitedWorkActsQuery = graphql(`
  query AwaitedWorkActs {
    awaitedWorkActs {
      kind
      id
      groupId
      groupTitle
      title
      dueAt
    }
  }
`);

export const groupFilesFields = graphql(`
  fragment GroupFilesFields on GroupFiles {
    id
    mayWork
    files {
      id
      title
      mayRemove
      versions {
        id
        versionId
        fileName
        mediaType
        byteSize
        personName
        organisationName
        addedAt
      }
    }
  }
`);

export const groupFilesQuery = graphql(`
  query GroupFiles($groupId: ID!) {
    groupFiles(groupId: $groupId) {
      ...GroupFilesFields
    }
  }
`);

export const threadMessageFields = graphql(`
  fragment ThreadMessageFields on ThreadMessage {
    id
    personName
    organisation {
      id
      name
    }
    body
    mentions {
      personId
      name
    }
    writtenAt
    withdrawnAt
    isOurs
    isForMe
  }
`);

export const groupThreadQuery = graphql(`
  query GroupThread($groupId: ID!, $first: Int!, $after: String) {
    groupThread(groupId: $groupId, first: $first, after: $after) {
      id
      mayWrite
      people {
        personId
        name
      }
      rows {
        ...ThreadMessageFields
      }
      endCursor
      hasMore
    }
  }
`);
