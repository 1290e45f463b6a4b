import { graphql } from '../generated/index.js';

export const myProposalsQuery = graphql(`
  query MyProposals {
    myProposals {
      id
      role
      startsOn
      proposedBy
      proposedAt
      answer
      answeredAt
      organisation {
        id
        name
        code
      }
    }
  }
`);

export const answerProposalMutation = graphql(`
  mutation AnswerProposal($input: AnswerProposalInput!) {
    answerProposal(input: $input)
  }
`);
