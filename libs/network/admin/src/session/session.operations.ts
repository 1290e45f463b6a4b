import { graphql } from '../generated/index.js';

export const meFields = graphql(`
  fragment MeFields on Me {
    demo
    assistance {
      officerName
      expiresAt
    }
    person {
      id
      givenName
      familyName
    }
    memberships {
      role
      startsOn
      endsOn
      organisation {
        id
        code
        kind
        name
        timeZone
      }
    }
    acting {
      role
      capabilities
      organisation {
        id
        code
        kind
        name
        state
        timeZone
      }
    }
  }
`);

export const meQuery = graphql(`
  query Me {
    me {
      ...MeFields
    }
  }
`);

export const demoAccountsQuery = graphql(`
  query DemoAccounts {
    demoAccounts {
      email
      password
      name
      role
      organisation
    }
  }
`);

export const signInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ...MeFields
    }
  }
`);

export const signOutMutation = graphql(`
  mutation SignOut($input: SignOutInput!) {
    signOut(input: $input)
  }
`);
