import { graphql } from '../generated/index.js';

export const resourceFields = graphql(`
  fragment ResourceFields on GroupResource {
    id
    groupId
    groupTitle
    sponsor {
      id
      name
      timeZone
    }
    deliverer {
      id
      name
    }
    title
    kind
    theme
    summary
    edition
    link
    file {
      ...WorkFileFields
    }
    publishedAt
    isCurrent
    uses
  }
`);

export const resourcesQuery = graphql(`
  query GroupResources($first: Int!, $after: String, $text: String, $theme: String, $kind: ResourceKind) {
    groupResources(first: $first, after: $after, text: $text, theme: $theme, kind: $kind) {
      rows {
        ...ResourceFields
      }
      themes {
        theme
        count
      }
      endCursor
      hasMore
    }
  }
`);

export const useResourceMutation = graphql(`
  mutation UseResource($input: ResourceInput!) {
    useResource(input: $input) {
      id
      uses
    }
  }
`);
