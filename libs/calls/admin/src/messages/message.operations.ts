import { graphql } from '../generated/index.js';

export const sendMessageMutation = graphql(`
  mutation SendApplicationMessage($input: SendApplicationMessageInput!) {
    sendApplicationMessage(input: $input) {
      id
      messages {
        id
        audience
        body
        writtenAt
        by
        organisation {
          id
          name
        }
      }
    }
  }
`);
