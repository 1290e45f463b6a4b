import { graphql } from '../generated/index.js';

export const admitMutation = graphql(`
  mutation AdmitOrganisation($input: OrganisationDecisionInput!) {
    admitOrganisation(input: $input)
  }
`);

export const activateMutation = graphql(`
  mutation ActivateOrganisation($input: OrganisationDecisionInput!) {
    activateOrganisation(input: $input)
  }
`);

export const suspendMutation = graphql(`
  mutation SuspendOrganisation($input: OrganisationDecisionInput!) {
    suspendOrganisation(input: $input)
  }
`);

export const reinstateMutation = graphql(`
  mutation ReinstateOrganisation($input: OrganisationDecisionInput!) {
    reinstateOrganisation(input: $input)
  }
`);

export const closeMutation = graphql(`
  mutation CloseOrganisation($input: OrganisationDecisionInput!) {
    closeOrganisation(input: $input)
  }
`);
