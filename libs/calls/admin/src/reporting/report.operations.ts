import { graphql } from '../generated/index.js';

export const reportsQuery = graphql(`
  query ProjectReports {
    projectReports {
      id
      title
      call
      lead {
        id
        name
      }
      number
      kind
      startsOn
      endsOn
      dueOn
      state
      isLead
      isLate
      isStopped
      organisations
      sent
      ownState
    }
  }
`);

export const reportFields = graphql(`
  fragment ProjectReportFields on ProjectReport {
    id
    title
    call
    callId
    lead {
      id
      name
    }
    coordinator {
      id
      name
    }
    number
    kind
    startsOn
    endsOn
    dueOn
    state
    isLead
    isLate
    isStopped
    own {
      state
      form
      answers
      version
      missing
      prefilled {
        key
        value
        source
      }
      toTouch
      targets {
        code
        target
      }
      money {
        account
        label
        plannedCents
        actualCents
        gapCents
        gapBasisPoints
      }
      grantCents
      warnings {
        code
        indicatorCode
        told
        found
        partCode
      }
      corrections {
        id
        fieldKey
        body
        by
        askedAt
      }
      sentAt
      sentBy
      acts {
        act
        can
        code
        params
      }
    }
    consolidation {
      figures {
        code
        label
        partOf
        target
        achieved
        percent
        trace {
          organisationId
          value
        }
        warnings {
          code
          indicatorCode
          told
          found
          partCode
        }
      }
      accounts {
        account
        label
        plannedCents
        actualCents
        gapCents
        gapBasisPoints
      }
      total {
        plannedCents
        actualCents
        gapCents
        gapBasisPoints
      }
      shares {
        organisation {
          id
          name
        }
        role
        state
        grantCents
        form
        warnings {
          code
          indicatorCode
          told
          found
          partCode
        }
        sentAt
        sentBy
        mayAskCorrections {
          act
          can
          code
          params
        }
      }
      mayClose {
        act
        can
        code
        params
      }
    }
    closing {
      summary
      reason
      by
      closedAt
    }
    published {
      code
      label
      partOf
      value
      isSuppressed
    }
  }
`);

export const reportQuery = graphql(`
  query ProjectReport($id: ID!) {
    projectReport(id: $id) {
      ...ProjectReportFields
    }
  }
`);

export const saveReportShareMutation = graphql(`
  mutation SaveReportShare($input: SaveReportShareInput!) {
    saveReportShare(input: $input) {
      id
    }
  }
`);

export const sendReportShareMutation = graphql(`
  mutation SendReportShare($input: SaveReportShareInput!) {
    sendReportShare(input: $input) {
      id
    }
  }
`);

export const askReportCorrectionMutation = graphql(`
  mutation AskReportCorrection($input: AskReportCorrectionInput!) {
    askReportCorrection(input: $input) {
      id
    }
  }
`);

export const closeReportMutation = graphql(`
  mutation CloseReport($input: CloseReportInput!) {
    closeReport(input: $input) {
      id
    }
  }
`);

export const openReportsMutation = graphql(`
  mutation OpenReports($input: CallApplicationInput!) {
    openReports(input: $input) {
      reportIds
    }
  }
`);

export const callIndicatorsQuery = graphql(`
  query CallIndicators($callId: ID!) {
    callIndicators(callId: $callId) {
      code
      label
      partOf
      levels {
        nodeId
        level
        name
        total
        isSuppressed
        trace {
          organisationId
          name
          value
        }
      }
    }
  }
`);
