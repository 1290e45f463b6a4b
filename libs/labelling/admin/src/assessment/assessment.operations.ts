import { graphql } from '../generated/index.js';

export const labelCyclesQuery = graphql(`
  query LabelCycles($first: Int!, $after: String, $filter: LabelCycleFilter) {
    labelCycles(first: $first, after: $after, filter: $filter) {
      rows {
        id
        organisation {
          id
          name
        }
        frameworkId
        frameworkTitle
        versionNumber
        kind
        state
        isOpen
        progress {
          ...AssessmentScore
        }
        levelReached
        help
        contactName
        openedAt
        appliedAt
        decidedAt
        finishBy
        changedAt
      }
      endCursor
      hasMore
      total
    }
  }
`);

export const openableFrameworksQuery = graphql(`
  query OpenableFrameworks {
    openableFrameworks {
      id
      title
      audience
      isDemo
      versionNumber
      criteriaCount
      openCycleId
      can
      code
      params
      kinds
    }
  }
`);

export const labelCycleQuery = graphql(`
  query LabelCycle($id: ID!) {
    labelCycle(id: $id) {
      ...LabelCycleDetail
    }
  }
`);

export const criterionAnswerQuery = graphql(`
  query CriterionAnswer($cycleId: ID!, $criterionKey: String!) {
    criterionAnswer(cycleId: $cycleId, criterionKey: $criterionKey) {
      ...CriterionAnswerDetail
    }
  }
`);

export const answerHistoryQuery = graphql(`
  query AnswerHistory($cycleId: ID!, $criterionKey: String!, $first: Int!, $after: String, $authorId: ID) {
    answerHistory(cycleId: $cycleId, criterionKey: $criterionKey, first: $first, after: $after, authorId: $authorId) {
      rows {
        ...AnswerRevisionLine
      }
      endCursor
      hasMore
      authors {
        id
        name
      }
    }
  }
`);

export const labelPeopleQuery = graphql(`
  query LabelPeople($cycleId: ID!) {
    labelPeople(cycleId: $cycleId) {
      id
      name
      role
      canBeAssigned
      mayHold
      entrusted
    }
  }
`);

export const labelSnapshotsQuery = graphql(`
  query LabelSnapshots($cycleId: ID!) {
    labelSnapshots(cycleId: $cycleId) {
      ...LabelSnapshotLine
    }
  }
`);

export const compareSnapshotsQuery = graphql(`
  query CompareSnapshots($fromId: ID!, $toId: ID) {
    compareSnapshots(fromId: $fromId, toId: $toId) {
      from {
        ...LabelSnapshotLine
      }
      to {
        ...LabelSnapshotLine
      }
      criteria {
        key
        code
        title
        before {
          status
          donePercent
          plannedOn
          comment
        }
        after {
          status
          donePercent
          plannedOn
          comment
        }
        changed
      }
      doneBefore
      doneAfter
      plannedBefore
      plannedAfter
    }
  }
`);

export const previewSynchronisationQuery = graphql(`
  query PreviewSynchronisation($cycleId: ID!) {
    previewSynchronisation(cycleId: $cycleId) {
      cycleId
      fromVersion
      toVersion
      toVersionId
      criteria {
        key
        codeBefore
        codeAfter
        title
        changes
        status
        donePercent
        keptDonePercent
        keptStatus
      }
      mustChoose
      doneBefore
      doneAfter
    }
  }
`);

export const labelPlanQuery = graphql(`
  query LabelPlan($cycleId: ID!) {
    labelPlan(cycleId: $cycleId) {
      ...LabelPlanDetail
    }
  }
`);

export const cycleCommentsQuery = graphql(`
  query CycleComments($cycleId: ID!, $kind: LabelCommentKind, $first: Int!, $after: String) {
    cycleComments(cycleId: $cycleId, kind: $kind, first: $first, after: $after) {
      rows {
        ...LabelCommentLine
      }
      endCursor
      hasMore
    }
  }
`);

export const criterionBenchmarkQuery = graphql(`
  query CriterionBenchmark($cycleId: ID!) {
    criterionBenchmark(cycleId: $cycleId) {
      key
      respondents
      done
      partly
      planned
      notDone
      notConcerned
    }
  }
`);
