import { graphql } from '../generated/index.js';

export const poolAuditorFields = graphql(`
  fragment PoolAuditorFields on PoolAuditor {
    id
    personId
    name
    kind
    qualifiedOn
    qualifiedUntil
    isQualified
    mostAudits
    auditsAtWork
    auditsDone
    regions
  }
`);

export const auditorPoolQuery = graphql(`
  query AuditorPool($first: Int!, $after: String) {
    auditorPool(first: $first, after: $after) {
      rows {
        ...PoolAuditorFields
      }
      endCursor
      hasMore
      total
    }
  }
`);

export const enterAuditorMutation = graphql(`
  mutation EnterAuditor($input: EnterAuditorInput!) {
    enterAuditor(input: $input) {
      ...PoolAuditorFields
    }
  }
`);

export const leaveAuditorMutation = graphql(`
  mutation LeaveAuditor($input: LeaveAuditorInput!) {
    leaveAuditor(input: $input) {
      ...PoolAuditorFields
    }
  }
`);

export const proposeAuditorsQuery = graphql(`
  query ProposeAuditors($cycleId: ID!) {
    proposeAuditors(cycleId: $cycleId) {
      proposals {
        rank
        lead {
          auditorId
          name
          kind
          auditsAtWork
          auditsDone
          qualifiedUntil
        }
        second {
          auditorId
          name
          kind
          auditsAtWork
          auditsDone
          qualifiedUntil
        }
        explanation {
          code
          params
        }
      }
      setAside {
        auditorId
        name
        reasons {
          code
          params
        }
      }
    }
  }
`);

export const assignAuditorsMutation = graphql(`
  mutation AssignAuditors($input: AssignAuditorsInput!) {
    assignAuditors(input: $input) {
      ...CourseFields
    }
  }
`);
