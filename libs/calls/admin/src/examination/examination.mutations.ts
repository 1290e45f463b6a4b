import { graphql } from '../generated/index.js';

export const examineMutation = graphql(`
  mutation ExamineApplication($input: CallApplicationInput!) {
    examineApplication(input: $input) {
      ...ExaminationFields
    }
  }
`);

export const admitMutation = graphql(`
  mutation AdmitCallApplication($input: CallApplicationInput!) {
    admitCallApplication(input: $input) {
      ...ExaminationFields
    }
  }
`);

export const declareInadmissibleMutation = graphql(`
  mutation DeclareApplicationInadmissible($input: ReasonedApplicationInput!) {
    declareApplicationInadmissible(input: $input) {
      ...ExaminationFields
    }
  }
`);

export const cancelChangesMutation = graphql(`
  mutation CancelApplicationChanges($input: CallApplicationInput!) {
    cancelApplicationChanges(input: $input) {
      ...ExaminationFields
    }
  }
`);

export const requestChangesMutation = graphql(`
  mutation RequestApplicationChanges($input: RequestChangesInput!) {
    requestApplicationChanges(input: $input) {
      ...ExaminationFields
    }
  }
`);
