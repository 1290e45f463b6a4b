import { graphql } from '../generated/index.js';

export const accountQuery = graphql(`
  query Account {
    account {
      email
      pendingEmail
      isDemo
      secondFactor {
        since
        recoveryCodesLeft
      }
      sessions {
        id
        device
        address
        createdAt
        lastSeenAt
        isCurrent
      }
    }
  }
`);

export const changePasswordMutation = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input)
  }
`);

export const changeEmailMutation = graphql(`
  mutation ChangeEmail($input: ChangeEmailInput!) {
    changeEmail(input: $input)
  }
`);

export const endSessionMutation = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input)
  }
`);

export const endOtherSessionsMutation = graphql(`
  mutation EndOtherSessions($input: EndOtherSessionsInput!) {
    endOtherSessions(input: $input)
  }
`);

export const beginSecondFactorMutation = graphql(`
  mutation BeginSecondFactor($input: BeginSecondFactorInput!) {
    beginSecondFactor(input: $input) {
      secret
      uri
    }
  }
`);

export const confirmSecondFactorMutation = graphql(`
  mutation ConfirmSecondFactor($input: SecondFactorCodeInput!) {
    confirmSecondFactor(input: $input) {
      codes
    }
  }
`);

export const renewRecoveryCodesMutation = graphql(`
  mutation RenewRecoveryCodes($input: SecondFactorCodeInput!) {
    renewRecoveryCodes(input: $input) {
      codes
    }
  }
`);

export const proveSecondFactorMutation = graphql(`
  mutation ProveSecondFactor($input: SecondFactorCodeInput!) {
    proveSecondFactor(input: $input)
  }
`);

export const removeSecondFactorMutation = graphql(`
  mutation RemoveSecondFactor($input: SecondFactorCodeInput!) {
    removeSecondFactor(input: $input)
  }
`);

export const apiTokensQuery = graphql(`
  query ApiTokens {
    apiTokens {
      id
      name
      organisation
      capabilities
      expiresAt
      lastUsedAt
    }
  }
`);

export const createApiTokenMutation = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      secret
    }
  }
`);

export const endApiTokenMutation = graphql(`
  mutation EndApiToken($input: EndApiTokenInput!) {
    endApiToken(input: $input)
  }
`);
