import { graphql } from '../generated/index.js';

export const callAlertFields = graphql(`
  fragment CallAlertFields on CallAlert {
    id
    name
    programme {
      id
      title
    }
    regionCode
    words
    keptAt
    toldAt
  }
`);

export const callAlertsQuery = graphql(`
  query CallAlerts {
    callAlerts {
      ...CallAlertFields
    }
  }
`);

export const keepCallAlertMutation = graphql(`
  mutation KeepCallAlert($input: KeepCallAlertInput!) {
    keepCallAlert(input: $input) {
      ...CallAlertFields
    }
  }
`);

export const stopCallAlertMutation = graphql(`
  mutation StopCallAlert($input: StopCallAlertInput!) {
    stopCallAlert(input: $input) {
      ...CallAlertFields
    }
  }
`);
