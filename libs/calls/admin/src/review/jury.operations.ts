import { graphql } from '../generated/index.js';

export const juryFields = graphql(`
  fragment JuryFields on CallJury {
    id
    title
    state
    committeeOn
    criteria {
      key
      label
      weight
      mostPoints
      eliminatoryBelow
    }
    files {
      id
      title
      lead {
        id
        name
      }
      state
      deposits
      summary {
        count
        basisPoints
        spreadBasisPoints
        recommendation
        eliminatedBy
      }
      assignments {
        id
        kind
        personId
        personName
        organisation {
          id
          name
        }
        question
        dueOn
        endedAt
        isBound
        given {
          marks
          recommendation
          comment
          givenAt
          isStale
          basisPoints
        }
      }
    }
    meetings {
      id
      heldOn
      place
      quorum
      members {
        personId
        name
      }
      items {
        id
        applicationId
        title
        lead {
          id
          name
        }
        position
        scoreBasisPoints
        recused {
          personId
          name
          code
          reason
        }
        sitting {
          personId
          name
        }
        decision
        motives
        present {
          personId
          name
        }
        decidedAt
        decidedBy
      }
    }
  }
`);

export const juryQuery = graphql(`
  query CallJury($callId: ID!) {
    callJury(callId: $callId) {
      ...JuryFields
    }
  }
`);

export const candidatesQuery = graphql(`
  query CallReviewerCandidates($applicationId: ID!, $text: String!) {
    callReviewerCandidates(applicationId: $applicationId, text: $text) {
      personId
      name
      organisation {
        id
        name
      }
      isBound
      isAssigned
    }
  }
`);

export const assignMutation = graphql(`
  mutation AssignCallReviewer($input: AssignCallReviewerInput!) {
    assignCallReviewer(input: $input) {
      ...JuryFields
    }
  }
`);

export const askRegionMutation = graphql(`
  mutation AskRegionalOpinion($input: AskRegionalOpinionInput!) {
    askRegionalOpinion(input: $input) {
      ...JuryFields
    }
  }
`);

export const endAssignmentMutation = graphql(`
  mutation EndReviewAssignment($input: ReviewAssignmentReasonInput!) {
    endReviewAssignment(input: $input) {
      ...JuryFields
    }
  }
`);

export const shortlistMutation = graphql(`
  mutation ShortlistApplication($input: CallApplicationInput!) {
    shortlistApplication(input: $input) {
      ...ExaminationFields
    }
  }
`);

export const conveneJuryMutation = graphql(`
  mutation ConveneJury($input: ConveneJuryInput!) {
    conveneJury(input: $input) {
      ...JuryFields
    }
  }
`);

export const recuseMutation = graphql(`
  mutation RecuseJuror($input: RecuseJurorInput!) {
    recuseJuror(input: $input) {
      ...JuryFields
    }
  }
`);

export const decideItemMutation = graphql(`
  mutation DecideJuryItem($input: DecideJuryItemInput!) {
    decideJuryItem(input: $input) {
      ...JuryFields
    }
  }
`);
