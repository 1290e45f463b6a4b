import { graphql } from '../generated/index.js';

export const accountLinkQuery = graphql(`
  query AccountLink($token: String!) {
    accountLink(token: $token) {
      purpose
      state
      address
    }
  }
`);

export const requestPasswordResetMutation = graphql(`
  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input)
  }
`);

export const choosePasswordMutation = graphql(`
  mutation ChoosePassword($input: ChoosePasswordInput!) {
    choosePassword(input: $input) {
      ...MeFields
    }
  }
`);

export const confirmEmailMutation = graphql(`
  mutation ConfirmEmail($input: ConfirmEmailInput!) {
    confirmEmail(input: $input)
  }
`);
