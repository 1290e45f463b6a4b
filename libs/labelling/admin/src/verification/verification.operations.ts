import { graphql } from '../generated/index.js';

export const verifyLabelQuery = graphql(`
  query VerifyLabel($code: String!) {
    verifyLabel(code: $code) {
      known
      organisationName
      frameworkTitle
      isDemo
      level
      levelTitle
      state
      validUntil
    }
  }
`);
