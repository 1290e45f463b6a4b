import { graphql } from '../generated/index.js';

export const criterionNamesQuery = graphql(`
  query CriterionNames($id: ID!) {
    labelCycle(id: $id) {
      id
      axes {
        code
        criteria {
          key
          code
          title
        }
      }
    }
  }
`);
