import { graphql } from '../generated/index.js';

export const savedViewsQuery = graphql(`
  query SavedViews($list: String!) {
    savedViews(list: $list) {
      id
      name
      search
      shared
      ours
    }
  }
`);

export const saveViewMutation = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      id
    }
  }
`);

export const removeViewMutation = graphql(`
  mutation RemoveView($input: RemoveViewInput!) {
    removeView(input: $input)
  }
`);
