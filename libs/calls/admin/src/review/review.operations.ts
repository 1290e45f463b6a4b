import { graphql } from '../generated/index.js';

export const reviewInBrief = graphql(`
  fragment ReviewInBrief on CallReviewInBrief {
    id
    kind
    question
    dueOn
    title
    lead {
      id
      name
    }
    coordinator {
      id
      name
    }
    call {
      id
      title
      state
    }
    givenAt
    isStale
  }
`);

export const reviewsQuery = graphql(`
  query CallReviews {
    callReviews {
      ...ReviewInBrief
    }
  }
`);

export const reviewFields = graphql(`
  fragment ReviewFields on CallReview {
    id
    kind
    question
    dueOn
    title
    lead {
      id
      name
    }
    call {
      id
      title
      state
    }
    givenAt
    isStale
    form
    answers
    criteria {
      key
      label
      weight
      mostPoints
      eliminatoryBelow
    }
    marks
    recommendation
    comment
    version
    note {
      body
      version
    }
  }
`);

export const reviewQuery = graphql(`
  query CallReview($id: ID!) {
    callReview(id: $id) {
      ...ReviewFields
    }
  }
`);

export const saveReviewMutation = graphql(`
  mutation SaveCallReview($input: CallReviewInput!) {
    saveCallReview(input: $input) {
      ...ReviewFields
    }
  }
`);

export const giveReviewMutation = graphql(`
  mutation GiveCallReview($input: CallReviewInput!) {
    giveCallReview(input: $input) {
      ...ReviewFields
    }
  }
`);

export const saveReviewNoteMutation = graphql(`
  mutation SaveCallReviewNote($input: CallReviewNoteInput!) {
    saveCallReviewNote(input: $input) {
      ...ReviewFields
    }
  }
`);

export const declareInterestMutation = graphql(`
  mutation DeclareCallInterest($input: ReviewAssignmentReasonInput!) {
    declareCallInterest(input: $input) {
      ...ReviewInBrief
    }
  }
`);
