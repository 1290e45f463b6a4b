import { graphql } from '../generated/index.js';

export const foundOrganisationsQuery = graphql(`
  query CallFoundOrganisations($text: String) {
    organisations(first: 10, filter: { text: $text }) {
      rows {
        id
        name
      }
    }
  }
`);

export const foundDocumentsQuery = graphql(`
  query CallFoundDocuments($search: String) {
    documents(first: 20, search: $search) {
      rows {
        id
        title
      }
    }
  }
`);
