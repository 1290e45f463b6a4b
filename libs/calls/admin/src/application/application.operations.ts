import { graphql } from '../generated/index.js';

export const applicationFields = graphql(`
  fragment ApplicationFields on CallApplication {
    id
    title
    lead {
      id
      name
      timeZone
    }
    isLead
    version
    call {
      id
      title
      coordinator {
        id
        name
        timeZone
      }
      state
      timeZone
      closesAt
      depositsUntil
      envelopeCents
      mostPerOrganisationCents
      committeeOn
      decisionOn
    }
    status
    outcome {
      motives
      toldAt
    }
    signOff {
      isAsked
      isOutdated
      signedOffAt
      signedOffBy
      certifiers {
        name
        role
      }
    }
    form
    answers {
      fieldKey
      value
      version
      changedAt
      by
      source
    }
    sections {
      key
      title
      state
      missing {
        field
        code
        line
        within
        params
      }
    }
    missing
    ineligible
    corrections {
      id
      fieldKey
      kind
      body
      by
      askedAt
      until
      isMet
    }
    correctionsUntil
    deposits {
      id
      number
      depositedAt
      isLate
      sha256
      by
    }
    messages {
      id
      audience
      body
      writtenAt
      by
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
    acts {
      act
      can
      code
      params
    }
    changedAt
    now
  }
`);

export const applicationQuery = graphql(`
  query CallApplication($id: ID!) {
    callApplication(id: $id) {
      ...ApplicationFields
    }
  }
`);
