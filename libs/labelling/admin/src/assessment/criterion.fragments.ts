import { graphql } from '../generated/index.js';

export const labelCommentLine = graphql(`
  fragment LabelCommentLine on LabelComment {
    id
    criterionKey
    kind
    audience
    body
    heldOn
    author {
      id
      name
    }
    organisationName
    writtenAt
  }
`);

export const answerRevisionLine = graphql(`
  fragment AnswerRevisionLine on AnswerRevision {
    id
    version
    wasKept
    status
    donePercent
    plannedOn
    comment
    reason
    author
    authorId
    writtenAt
  }
`);

export const criterionAnswerDetail = graphql(`
  fragment CriterionAnswerDetail on CriterionAnswer {
    cycleId
    criterion {
      ...AssessedCriterionRow
    }
    axisCode
    axisTitle
    help
    expectedEvidence {
      label
      required
    }
    questionKind
    choices {
      title
      percent
    }
    comment
    reason
    evidence {
      id
      documentId
      documentVersionId
      title
      fileName
      mediaType
      byteSize
      effectiveOn
      expiresOn
      isExpired
      alsoUsedBy
      linkedBy
      linkedAt
    }
    requests {
      id
      label
      awaitedOn
      isLate
      requestedBy
      onBehalfOf
      requestedAt
      fulfilledAt
    }
    comments {
      ...LabelCommentLine
    }
    planActions {
      ...PlanActionLine
    }
    history {
      ...AnswerRevisionLine
    }
    audiences {
      audience
      readers
    }
    acts {
      act
      can
      code
      params
    }
  }
`);
