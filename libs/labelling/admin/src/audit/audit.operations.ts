import { graphql } from '../generated/index.js';

export const auditOpinionFields = graphql(`
  fragment AuditOpinionFields on AuditOpinion {
    criterionKey
    opinion
    seenPercent
    finding
    body
    onAgenda
    version
    personName
    writtenAt
  }
`);

export const auditFileFields = graphql(`
  fragment AuditFileFields on AuditFile {
    auditId
    isLead
    auditors
    summary
    version
    course {
      ...CourseFields
    }
    plan {
      ...AuditPlanFields
    }
    criteria {
      key
      code
      title
      axisTitle
      weight
      inSample
      status
      donePercent
      plannedOn
      comment
      reason
      excluded
      evidence {
        id
        documentId
        documentVersionId
        title
        fileName
        mediaType
        effectiveOn
        expiresOn
      }
      opinion {
        ...AuditOpinionFields
      }
    }
  }
`);

export const auditFileQuery = graphql(`
  query AuditFile($cycleId: ID!) {
    auditFile(cycleId: $cycleId) {
      ...AuditFileFields
    }
  }
`);

export const auditComparisonQuery = graphql(`
  query AuditComparison($cycleId: ID!) {
    auditComparison(cycleId: $cycleId) {
      beforeScore
      afterScore
      criteria {
        key
        code
        title
        beforePercent
        afterPercent
      }
    }
  }
`);

export const sendAuditPlanMutation = graphql(`
  mutation SendAuditPlan($input: SendAuditPlanInput!) {
    sendAuditPlan(input: $input) {
      ...AuditFileFields
    }
  }
`);

export const startAuditMutation = graphql(`
  mutation StartAudit($input: CycleActInput!) {
    startAudit(input: $input) {
      ...AuditFileFields
    }
  }
`);

export const saveOpinionMutation = graphql(`
  mutation SaveOpinion($input: SaveOpinionInput!) {
    saveOpinion(input: $input) {
      ...AuditOpinionFields
    }
  }
`);

export const finishVisitMutation = graphql(`
  mutation FinishVisit($input: CycleActInput!) {
    finishVisit(input: $input) {
      ...AuditFileFields
    }
  }
`);

export const sendAuditReportMutation = graphql(`
  mutation SendAuditReport($input: SendAuditReportInput!) {
    sendAuditReport(input: $input) {
      ...AuditFileFields
    }
  }
`);

export const replyToFindingMutation = graphql(`
  mutation ReplyToFinding($input: ReplyToFindingInput!) {
    replyToFinding(input: $input) {
      ...AuditFileFields
    }
  }
`);

export const finaliseReportMutation = graphql(`
  mutation FinaliseReport($input: SendAuditReportInput!) {
    finaliseReport(input: $input) {
      ...CourseFields
    }
  }
`);

export const respondToFindingMutation = graphql(`
  mutation RespondToFinding($input: RespondToFindingInput!) {
    respondToFinding(input: $input) {
      ...CourseFields
    }
  }
`);

export const followUpFindingMutation = graphql(`
  mutation FollowUpFinding($input: ReplyToFindingInput!) {
    followUpFinding(input: $input) {
      ...CourseFields
    }
  }
`);
