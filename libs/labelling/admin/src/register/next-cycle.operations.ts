import { graphql } from '../generated/index.js';

export const openNextCycleMutation = graphql(`
  mutation OpenNextCycle($input: OpenLabelCycleInput!) {
    openLabelCycle(input: $input) {
      id
    }
  }
`);
