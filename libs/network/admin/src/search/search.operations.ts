import { graphql } from '../generated/index.js';

export const searchQuery = graphql(`
  query Search($text: String!) {
    search(text: $text) {
      kind
      total
      near
      hits {
        id
        title
        word
        place
        within
      }
    }
  }
`);
