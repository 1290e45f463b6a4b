import { graphql } from '../generated/index.js';

export const examinationFields = graphql(`
  fragment ExaminationFields on CallExamination {
    id
    title
    lead {
      id
      name
      timeZone
    }
    call {
      id
      title
      state
    }
    state
    form
    answers
    computed
    deposits {
      id
      number
      depositedAt
      isLate
      sha256
      by
    }
    corrections {
      id
      fieldKey
      kind
      body
      by
      askedAt
      until
      isCancelled
      depositNumber
    }
    correctionsUntil
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
    now
  }
`);

export const examinationQuery = graphql(`
  query CallExamination($id: ID!) {
    examinedApplication(id: $id) {
      ...ExaminationFields
    }
  }
`);
