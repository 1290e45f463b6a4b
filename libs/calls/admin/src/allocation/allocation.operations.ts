import { graphql } from '../generated/index.js';

export const allocationFields = graphql(`
  fragment AllocationFields on CallAllocation {
    id
    state
    envelopeCents
    committedCents
    candidates {
      id
      title
      lead {
        id
        name
      }
      requestedCents
      scoreBasisPoints
      staffTenths
      youngPeople
      award {
        amountCents
        state
      }
    }
    scenarios {
      id
      title
      allocatedCents
      leftCents
      chosenAt
      chosenBy
      lines {
        applicationId: id
        amountCents
        gapCents
      }
      bySize {
        group
        count
        amountCents
        gapCents
      }
      byTerritory {
        group
        count
        amountCents
        gapCents
      }
    }
  }
`);

export const allocationQuery = graphql(`
  query CallAllocation($callId: ID!) {
    callAllocation(callId: $callId) {
      ...AllocationFields
    }
  }
`);

export const saveScenarioMutation = graphql(`
  mutation SaveAllocationScenario($input: AllocationScenarioInput!) {
    saveAllocationScenario(input: $input) {
      ...AllocationFields
    }
  }
`);

export const chooseScenarioMutation = graphql(`
  mutation ChooseAllocationScenario($input: ChooseScenarioInput!) {
    chooseAllocationScenario(input: $input) {
      ...AllocationFields
    }
  }
`);
