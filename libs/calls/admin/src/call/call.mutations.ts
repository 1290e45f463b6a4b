import { graphql } from '../generated/index.js';

export const announceCallMutation = graphql(`
  mutation AnnounceCall($input: MoveCallInput!) {
    announceCall(input: $input) {
      ...CallFields
    }
  }
`);

export const openCallMutation = graphql(`
  mutation OpenCall($input: MoveCallInput!) {
    openCall(input: $input) {
      ...CallFields
    }
  }
`);

export const closeCallMutation = graphql(`
  mutation CloseCall($input: MoveCallInput!) {
    closeCall(input: $input) {
      ...CallFields
    }
  }
`);

export const instructCallMutation = graphql(`
  mutation InstructCall($input: MoveCallInput!) {
    instructCall(input: $input) {
      ...CallFields
    }
  }
`);

export const conveneCallMutation = graphql(`
  mutation ConveneCallCommittee($input: MoveCallInput!) {
    conveneCallCommittee(input: $input) {
      ...CallFields
    }
  }
`);

export const returnCallMutation = graphql(`
  mutation ReturnCallToInstruction($input: MoveCallInput!) {
    returnCallToInstruction(input: $input) {
      ...CallFields
    }
  }
`);

export const decideCallMutation = graphql(`
  mutation DecideCall($input: MoveCallInput!) {
    decideCall(input: $input) {
      ...CallFields
    }
  }
`);

export const fundCallMutation = graphql(`
  mutation FundCall($input: MoveCallInput!) {
    fundCall(input: $input) {
      ...CallFields
    }
  }
`);

export const closeOutCallMutation = graphql(`
  mutation CloseOutCall($input: MoveCallInput!) {
    closeOutCall(input: $input) {
      ...CallFields
    }
  }
`);

export const cancelCallMutation = graphql(`
  mutation CancelCall($input: MoveCallInput!) {
    cancelCall(input: $input) {
      ...CallFields
    }
  }
`);

export const extendCallMutation = graphql(`
  mutation ExtendCall($input: PostponeCallInput!) {
    extendCall(input: $input) {
      ...CallFields
    }
  }
`);

export const reopenCallMutation = graphql(`
  mutation ReopenCall($input: PostponeCallInput!) {
    reopenCall(input: $input) {
      ...CallFields
    }
  }
`);

export const cloneCallMutation = graphql(`
  mutation CloneCall($input: CallInput!) {
    cloneCall(input: $input) {
      id
    }
  }
`);

export const declineCallMutation = graphql(`
  mutation DeclineCall($input: CallInput!) {
    declineCall(input: $input) {
      id
    }
  }
`);

export const askQuestionMutation = graphql(`
  mutation AskCallQuestion($input: AskCallQuestionInput!) {
    askCallQuestion(input: $input) {
      ...CallFields
    }
  }
`);

export const answerQuestionMutation = graphql(`
  mutation AnswerCallQuestion($input: AnswerCallQuestionInput!) {
    answerCallQuestion(input: $input) {
      ...CallFields
    }
  }
`);

export const beginApplicationMutation = graphql(`
  mutation BeginApplication($input: BeginApplicationInput!) {
    beginApplication(input: $input) {
      id
    }
  }
`);
