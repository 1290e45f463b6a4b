import { graphql } from '../generated/index.js';

export const frameworksQuery = graphql(`
  query Frameworks {
    frameworks {
      id
      code
      title
      audience
      isDemo
      isOurs
      versions {
        id
        number
        state
        criteria
        publishedAt
        decidedBy
        answering
      }
    }
  }
`);

export const frameworkVersionQuery = graphql(`
  query FrameworkVersion($id: ID!) {
    frameworkVersion(id: $id) {
      id
      number
      state
      contentHash
      criteria
      answering
      validityMonths
      followUpMonths
      contradictoryDays
      comparedWith
      unchanged
      framework {
        id
        title
        audience
        isDemo
      }
      axes {
        code
        title
        criteria {
          key
          code
          title
          weight
          help
          applicability
          expectedEvidence {
            label
            required
          }
          question {
            kind
            written
          }
        }
      }
      levels {
        number
        title
        thresholdPercent
        completenessPercent
        evidenceRequired
        conditions {
          criterionKey
          criterionCode
          criterionTitle
          minimumDonePercent
        }
      }
      faults {
        code
        axis
        criterion
        level
        field
      }
      changes {
        key
        changes
        before {
          code
          title
          weight
        }
        after {
          code
          title
          weight
        }
      }
      others {
        number
        answering
      }
      acts {
        act
        can
        code
        params
      }
    }
  }
`);

export const draftFrameworkVersionMutation = graphql(`
  mutation DraftFrameworkVersion($input: FrameworkVersionInput!) {
    draftFrameworkVersion(input: $input) {
      id
    }
  }
`);

export const editFrameworkCriterionMutation = graphql(`
  mutation EditFrameworkCriterion($input: EditFrameworkCriterionInput!) {
    editFrameworkCriterion(input: $input) {
      id
    }
  }
`);

export const publishFrameworkVersionMutation = graphql(`
  mutation PublishFrameworkVersion($input: FrameworkVersionInput!) {
    publishFrameworkVersion(input: $input) {
      id
    }
  }
`);

export const retireFrameworkVersionMutation = graphql(`
  mutation RetireFrameworkVersion($input: FrameworkVersionInput!) {
    retireFrameworkVersion(input: $input) {
      id
    }
  }
`);

export const discardFrameworkDraftMutation = graphql(`
  mutation DiscardFrameworkDraft($input: FrameworkVersionInput!) {
    discardFrameworkDraft(input: $input) {
      id
    }
  }
`);
