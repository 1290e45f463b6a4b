import { graphql } from '../generated/index.js';

export const journalQuery = graphql(`
  query AccompanimentJournal($cycleId: ID!, $first: Int!, $after: String) {
    cycleComments(cycleId: $cycleId, kind: journal, first: $first, after: $after) {
      rows {
        ...LabelCommentLine
      }
      endCursor
      hasMore
    }
  }
`);

export const noteInJournalMutation = graphql(`
  mutation NoteInJournal($input: CommentCycleInput!) {
    commentCycle(input: $input) {
      id
    }
  }
`);
