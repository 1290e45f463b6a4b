import { graphql } from '../generated/index.js';

export const labelRow = graphql(`
  fragment LabelRow on Label {
    id
    number
    organisation {
      id
      name
      departmentCode
      regionCodes
    }
    framework {
      id
      title
      isDemo
    }
    level
    levelTitle
    state
    grantedOn
    validUntil
    followUpDueOn
    followedUpOn
    acts {
      act
      can
      code
      params
    }
  }
`);

export const labelFields = graphql(`
  fragment LabelFields on Label {
    ...LabelRow
    verificationCode
    verificationPath
    conditions
    cycleId
    decisions {
      id
      act
      at
      by
      onBehalfOf {
        id
        name
      }
      reason
    }
  }
`);

export const labelRegisterQuery = graphql(`
  query LabelRegister($first: Int!, $after: String, $filter: LabelFilter) {
    labelRegister(first: $first, after: $after, filter: $filter) {
      rows {
        ...LabelRow
      }
      endCursor
      hasMore
      total
    }
  }
`);

export const labelQuery = graphql(`
  query Label($id: ID!) {
    label(id: $id) {
      ...LabelFields
    }
  }
`);

export const followUpScopeQuery = graphql(`
  query FollowUpScope($cycleId: ID!, $kind: LabelStep!) {
    followUpScope(cycleId: $cycleId, kind: $kind) {
      cycleId
      kind
      dueOn
      conditions
      items {
        criterionKey
        code
        title
        reasons {
          code
          params
        }
      }
    }
  }
`);

export const labelledRegionsQuery = graphql(`
  query LabelledRegions {
    regions {
      code
      name
    }
  }
`);

export const suspendLabelMutation = graphql(`
  mutation SuspendLabel($input: LabelReasonInput!) {
    suspendLabel(input: $input) {
      ...LabelFields
    }
  }
`);

export const reinstateLabelMutation = graphql(`
  mutation ReinstateLabel($input: LabelReasonInput!) {
    reinstateLabel(input: $input) {
      ...LabelFields
    }
  }
`);

export const withdrawLabelMutation = graphql(`
  mutation WithdrawLabel($input: LabelReasonInput!) {
    withdrawLabel(input: $input) {
      ...LabelFields
    }
  }
`);

export const recordFollowUpMutation = graphql(`
  mutation RecordFollowUp($input: RecordFollowUpInput!) {
    recordFollowUp(input: $input) {
      ...LabelFields
    }
  }
`);
