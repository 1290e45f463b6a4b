import { graphql } from '../generated/index.js';

export const networkRightsQuery = graphql(`
  query NetworkRights {
    networkRights {
      roles {
        role
        kinds
        capabilities
      }
      upward {
        level
        items
      }
      changes {
        id
        holder
        item
        grants
        announcedAt
        effectiveAt
        personName
        reason
      }
    }
  }
`);

export const editRightsMutation = graphql(`
  mutation EditRights($input: EditRightsInput!) {
    editRights(input: $input)
  }
`);
