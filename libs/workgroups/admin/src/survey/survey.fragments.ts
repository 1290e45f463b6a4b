import { graphql } from '../generated/index.js';

export const surveyDetail = graphql(`
  fragment SurveyDetail on PoolingSurvey {
    id
    isOurs
    state
    title
    purpose
    closesAt
    thresholdPercent
    remindedAt
    asked
    answered
    rowsShown
    now
    sponsor {
      id
      name
      timeZone
    }
    families {
      id
      family
      label
      unit
    }
    ours {
      id
      sharesAnswer
      revision
      answeredAt
      families {
        familyId
        stance
        reasons
        note
        amountCents
        quantity
      }
      revisions {
        revision
        at
        by
      }
    }
    acts {
      act
      can
      code
      params
    }
    answering {
      can
      code
      params
    }
    results {
      dimension
      code
      asked
      answered
      families {
        familyId
        stances {
          wouldPool
          alreadyDo
          notConcerned
        }
        amountCents
        quantity
      }
    }
    shares {
      familyId
      wouldPool
      answered
      permille
      isAboveThreshold
    }
    proposals {
      familyId
      kind
      recordId
      title
    }
    decisions {
      id
      act
      at
      by
    }
  }
`);
