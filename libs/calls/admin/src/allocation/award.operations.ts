import { graphql } from '../generated/index.js';

export const awardFields = graphql(`
  fragment AwardFields on CallAward {
    id
    applicationId
    funder
    recipient
    isFunder
    state
    amountCents
    needsAgreement
    schedule {
      kind
      shareBasisPoints
      dueOn
      condition
    }
    onward {
      isAllowed
      article
    }
    agreementNumber
    agreement
    sha256
    signatures {
      by
      signedAt
      isFunder
    }
    canSign
    payments {
      id
      number
      kind
      condition
      amountCents
      dueOn
      checkedAt
      paidOn
      request {
        note
        by
      }
      acts {
        act
        can
        code
        params
      }
    }
    acts {
      act
      can
      code
      params
    }
  }
`);

export const awardQuery = graphql(`
  query CallAward($applicationId: ID!) {
    callAward(applicationId: $applicationId) {
      ...AwardFields
    }
  }
`);

export const grantMutation = graphql(`
  mutation GrantCallAward($input: GrantCallAwardInput!) {
    grantCallAward(input: $input) {
      ...AwardFields
    }
  }
`);

export const reviseMutation = graphql(`
  mutation ReviseCallAward($input: WriteCallAwardInput!) {
    reviseCallAward(input: $input) {
      ...AwardFields
    }
  }
`);

export const amendMutation = graphql(`
  mutation AmendAgreement($input: WriteCallAwardInput!) {
    amendAgreement(input: $input) {
      ...AwardFields
    }
  }
`);

export const approveMutation = graphql(`
  mutation ApproveCallAward($input: CallApplicationInput!) {
    approveCallAward(input: $input) {
      ...AwardFields
    }
  }
`);

export const sendAgreementMutation = graphql(`
  mutation SendAgreement($input: CallApplicationInput!) {
    sendAgreement(input: $input) {
      ...AwardFields
    }
  }
`);

export const countersignMutation = graphql(`
  mutation CountersignAgreement($input: SignAgreementInput!) {
    countersignAgreement(input: $input) {
      ...AwardFields
    }
  }
`);

export const settleMutation = graphql(`
  mutation SettleCallAward($input: CallApplicationInput!) {
    settleCallAward(input: $input) {
      ...AwardFields
    }
  }
`);

export const cancelAwardMutation = graphql(`
  mutation CancelCallAward($input: ReasonedApplicationInput!) {
    cancelCallAward(input: $input) {
      ...AwardFields
    }
  }
`);

export const signAgreementMutation = graphql(`
  mutation SignAgreement($input: SignAgreementInput!) {
    signAgreement(input: $input) {
      ...AwardFields
    }
  }
`);

export const requestPaymentMutation = graphql(`
  mutation RequestPayment($input: RequestPaymentInput!) {
    requestPayment(input: $input) {
      ...AwardFields
    }
  }
`);

export const checkPaymentMutation = graphql(`
  mutation CheckPayment($input: CallPaymentInput!) {
    checkPayment(input: $input) {
      ...AwardFields
    }
  }
`);

export const recordPaymentMutation = graphql(`
  mutation RecordPayment($input: RecordPaymentInput!) {
    recordPayment(input: $input) {
      ...AwardFields
    }
  }
`);
