import { graphql } from '../generated/index.js';

export const assessedCriterion = graphql(`
  fragment AssessedCriterionRow on AssessedCriterion {
    key
    code
    title
    weight
    status
    donePercent
    plannedOn
    assignee {
      id
      name
    }
    isMine
    evidenceCount
    expiredEvidenceCount
    openRequestCount
    overdueRequestCount
    planActionCount
    excluded {
      code
      params
    }
    reopenedAt
    keptAside
    version
    answeredBy
    answeredAt
  }
`);

export const assessmentProgress = graphql(`
  fragment AssessmentScore on AssessmentProgress {
    done
    planned
    answered
    applicable
  }
`);

export const labelSnapshot = graphql(`
  fragment LabelSnapshotLine on LabelSnapshot {
    id
    cycleId
    kind
    title
    versionNumber
    done
    planned
    takenAt
    takenBy
    undoUntil
    undoneAt
  }
`);

export const labelCycleDetail = graphql(`
  fragment LabelCycleDetail on LabelCycle {
    id
    version
    organisation {
      id
      code
      kind
      name
      timeZone
    }
    framework {
      id
      title
      code
      audience
      isDemo
      versionId
      versionNumber
      newerVersionId
      newerVersionNumber
    }
    kind
    state
    isOpen
    isOurs
    answersVisible
    entrustedOnly
    frozen
    levelAimed
    levelReached
    president {
      id
      name
    }
    director {
      id
      name
    }
    contact {
      id
      name
    }
    help
    progress {
      ...AssessmentScore
    }
    axes {
      code
      title
      progress {
        ...AssessmentScore
      }
      criteria {
        ...AssessedCriterionRow
      }
    }
    levels {
      number
      title
      thresholdPercent
      met
      reachedOn
      reasons {
        code
        params
        criterionKeys
      }
    }
    readiness {
      unansweredKeys
      expiredEvidenceKeys
      seatsMissing
    }
    plan {
      open
      late
      dated
    }
    openedAt
    startedAt
    assessedAt
    appliedAt
    auditFrom
    auditTo
    auditedAt
    contradictoryUntil
    decidedAt
    finishBy
    changedAt
    undoableSynchronisation {
      ...LabelSnapshotLine
    }
    acts {
      act
      can
      code
      params
    }
  }
`);

export const planActionLine = graphql(`
  fragment PlanActionLine on PlanAction {
    id
    cycleId
    criterionKey
    criterionCode
    criterionTitle
    findingId
    title
    state
    ownerName
    dueOn
    isLate
    gain
    position
    version
    changedAt
    changedBy
  }
`);

export const labelPlanDetail = graphql(`
  fragment LabelPlanDetail on LabelPlan {
    cycleId
    actions {
      ...PlanActionLine
    }
    summary {
      open
      late
      dated
    }
    progress {
      ...AssessmentScore
    }
    acts {
      act
      can
      code
      params
    }
  }
`);
