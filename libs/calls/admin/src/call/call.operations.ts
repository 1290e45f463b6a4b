import { graphql } from '../generated/index.js';

export const callFields = graphql(`
  fragment CallFields on CallForProjects {
    id
    coordinator {
      id
      name
      timeZone
    }
    isOurs
    programme {
      id
      title
    }
    model {
      id
      title
      locked
    }
    locked
    state
    published
    version
    terms {
      title
      context
      objectives
      audience
      fundingRules
      process
      legalBasis
      eligibility {
        kinds
        regionCodes
      }
      consortium {
        kind
        mostPartners
      }
      envelopeCents
      mostPerOrganisationCents
      opensAt
      closesAt
      depositsUntil
      graceMinutes
      timeZone
      committeeOn
      decisionOn
      retentionMonths
      ownerId
      criteria {
        key
        label
        weight
        mostPoints
        eliminatoryBelow
      }
    }
    owner
    form {
      id
      title
      number
      definition
    }
    deposited
    ours {
      id
      title
      state
    }
    answers {
      id
      question
      body
      isPublic
      answeredAt
    }
    openQuestions {
      id
      body
      askedAt
      by
      organisation {
        id
        name
      }
    }
    gaps
    acts {
      act
      can
      code
      params
    }
    decisions {
      id
      act
      at
      by
      reason
    }
    now
  }
`);

export const callQuery = graphql(`
  query CallForProjects($id: ID!) {
    callForProjects(id: $id) {
      ...CallFields
    }
  }
`);
