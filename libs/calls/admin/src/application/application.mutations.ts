import { graphql } from '../generated/index.js';

export const saveAnswerMutation = graphql(`
  mutation SaveApplicationAnswer($input: SaveApplicationAnswerInput!) {
    saveApplicationAnswer(input: $input) {
      ...ApplicationFields
    }
  }
`);

export const renameApplicationMutation = graphql(`
  mutation RenameApplication($input: RenameApplicationInput!) {
    renameApplication(input: $input) {
      ...ApplicationFields
    }
  }
`);

export const duplicateApplicationMutation = graphql(`
  mutation DuplicateApplication($input: DuplicateApplicationInput!) {
    duplicateApplication(input: $input) {
      id
    }
  }
`);

export const askSignOffMutation = graphql(`
  mutation AskSignOff($input: CallApplicationInput!) {
    askSignOff(input: $input) {
      ...ApplicationFields
    }
  }
`);

export const resumeWritingMutation = graphql(`
  mutation ResumeWriting($input: CallApplicationInput!) {
    resumeWriting(input: $input) {
      ...ApplicationFields
    }
  }
`);

export const signOffMutation = graphql(`
  mutation SignOffApplication($input: SignApplicationInput!) {
    signOffApplication(input: $input) {
      ...ApplicationFields
    }
  }
`);

export const declineSignOffMutation = graphql(`
  mutation DeclineSignOff($input: ReasonedApplicationInput!) {
    declineSignOff(input: $input) {
      ...ApplicationFields
    }
  }
`);

export const depositMutation = graphql(`
  mutation DepositApplication($input: SignApplicationInput!) {
    depositApplication(input: $input) {
      ...ApplicationFields
    }
  }
`);

export const resubmitMutation = graphql(`
  mutation ResubmitApplication($input: SignApplicationInput!) {
    resubmitApplication(input: $input) {
      ...ApplicationFields
    }
  }
`);

export const withdrawMutation = graphql(`
  mutation WithdrawCallApplication($input: ReasonedApplicationInput!) {
    withdrawCallApplication(input: $input) {
      ...ApplicationFields
    }
  }
`);
