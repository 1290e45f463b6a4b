import { graphql } from '../generated/index.js';

export const directoryActsQuery = graphql(`
  query DirectoryActs($id: ID!) {
    organisationRecord(id: $id) {
      organisation {
        id
        name
        kind
        state
        regions {
          code
        }
        regional {
          id
        }
      }
      seats {
        id
        source
      }
      sites {
        id
        closedOn
      }
      acts {
        act
        can
        code
        params
      }
    }
  }
`);

export const coveringRegionalsQuery = graphql(`
  query CoveringRegionals {
    organisations(first: 100, filter: { kind: regionalAssociation, state: active }) {
      rows {
        id
        name
        regions {
          code
          name
        }
      }
    }
  }
`);

export const successorSearchQuery = graphql(`
  query SuccessorSearch($text: String!, $kind: OrganisationKind!) {
    organisations(first: 20, filter: { text: $text, kind: $kind, state: active }) {
      rows {
        id
        name
        communeName
      }
    }
  }
`);

export const duplicatesQuery = graphql(`
  query Duplicates {
    organisationDuplicates {
      oneId
      oneName
      otherId
      otherName
      reason
    }
    personDuplicates {
      oneId
      oneName
      otherId
      otherName
      reason
    }
  }
`);

export const mergePeopleMutation = graphql(`
  mutation MergePeople($input: MergePeopleInput!) {
    mergePeople(input: $input)
  }
`);

export const registerOrganisationMutation = graphql(`
  mutation RegisterOrganisation($input: RegisterOrganisationInput!) {
    registerOrganisation(input: $input)
  }
`);

export const inviteHeadMutation = graphql(`
  mutation InviteHead($input: InviteHeadInput!) {
    inviteHead(input: $input)
  }
`);

export const mergeOrganisationsMutation = graphql(`
  mutation MergeOrganisations($input: MergeOrganisationsInput!) {
    mergeOrganisations(input: $input)
  }
`);

export const splitOrganisationMutation = graphql(`
  mutation SplitOrganisation($input: SplitOrganisationInput!) {
    splitOrganisation(input: $input)
  }
`);

export const moveOrganisationMutation = graphql(`
  mutation MoveOrganisation($input: MoveOrganisationInput!) {
    moveOrganisation(input: $input)
  }
`);
