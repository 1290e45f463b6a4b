import { graphql } from '../generated/index.js';

export const enterCommissionMemberMutation = graphql(`
  mutation EnterCommissionMember($input: EnterCommissionMemberInput!) {
    enterCommissionMember(input: $input) {
      ...CommissionMemberFields
    }
  }
`);

export const endCommissionTermMutation = graphql(`
  mutation EndCommissionTerm($input: EndCommissionTermInput!) {
    endCommissionTerm(input: $input) {
      ...CommissionMemberFields
    }
  }
`);

export const prepareCommissionMutation = graphql(`
  mutation PrepareCommission($input: PrepareCommissionInput!) {
    prepareCommission(input: $input) {
      ...CommissionSessionFields
    }
  }
`);

export const editCommissionMutation = graphql(`
  mutation EditCommission($input: EditCommissionInput!) {
    editCommission(input: $input) {
      ...CommissionSessionFields
    }
  }
`);

export const addToAgendaMutation = graphql(`
  mutation AddToAgenda($input: AddToAgendaInput!) {
    addToAgenda(input: $input) {
      ...CommissionSessionFields
    }
  }
`);

export const removeFromAgendaMutation = graphql(`
  mutation RemoveFromAgenda($input: RemoveFromAgendaInput!) {
    removeFromAgenda(input: $input) {
      ...CommissionSessionFields
    }
  }
`);

export const conveneCommissionMutation = graphql(`
  mutation ConveneCommission($input: CommissionSessionInput!) {
    conveneCommission(input: $input) {
      ...CommissionSessionFields
    }
  }
`);

export const declareInterestMutation = graphql(`
  mutation DeclareInterest($input: DeclareInterestInput!) {
    declareInterest(input: $input) {
      ...CommissionSessionFields
    }
  }
`);

export const decideLabelMutation = graphql(`
  mutation DecideLabel($input: DecideLabelInput!) {
    decideLabel(input: $input) {
      ...CommissionItemFields
    }
  }
`);

export const closeCommissionMutation = graphql(`
  mutation CloseCommission($input: CommissionSessionInput!) {
    closeCommission(input: $input) {
      ...CommissionSessionFields
    }
  }
`);
