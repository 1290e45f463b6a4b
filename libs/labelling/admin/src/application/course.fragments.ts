import { graphql } from '../generated/index.js';

export const auditPlanFields = graphql(`
  fragment AuditPlanFields on AuditPlan {
    from
    to
    methods
    peopleMet
    sample
    note
    sentAt
  }
`);

export const reportFields = graphql(`
  fragment ReportFields on AuditReport {
    id
    kind
    sentAt
    sentBy
    answerUntil
    summary
    criteria {
      key
      code
      title
      opinion
      seenPercent
      finding
      body
    }
  }
`);

export const findingFields = graphql(`
  fragment FindingFields on AuditFinding {
    id
    criterionKey
    criterionCode
    kind
    state
    body
    response
    respondedBy
    respondedAt
    reply
    repliedBy
    repliedAt
    notifiedAt
    acts {
      act
      can
      code
      params
    }
  }
`);

export const courseDecisionFields = graphql(`
  fragment CourseDecisionFields on CycleDecision {
    id
    act
    at
    by
    onBehalfOf
    reason
  }
`);

export const courseFields = graphql(`
  fragment CourseFields on CycleCourse {
    id
    organisation {
      id
      code
      kind
      name
      regionCodes
    }
    frameworkTitle
    kind
    state
    isOpen
    levelAimed
    doneScore
    plannedScore
    presidentName
    directorName
    contactName
    readiness {
      rolesMissing
      levels {
        number
        title
        met
        reasons {
          code
          params
          criterionKeys
        }
      }
    }
    auditFrom
    auditTo
    contradictoryUntil
    auditors
    plan {
      ...AuditPlanFields
    }
    reports {
      ...ReportFields
    }
    findings {
      ...FindingFields
    }
    decisions {
      ...CourseDecisionFields
    }
    acts {
      act
      can
      code
      params
    }
  }
`);
