import { graphql } from '../generated/index.js';

export const openNextCycleMutation = graphql(`
  mutation OpenNextCycle($input: RegisterCycleInput!) {
    registerCycle(input: $input) {
      id
    }
  }
`);
