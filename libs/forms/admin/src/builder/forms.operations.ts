import { graphql } from '../generated/index.js';

export const formsQuery = graphql(`
  query Forms($ours: Boolean!, $after: String) {
    forms(ours: $ours, after: $after, first: 20) {
      rows {
        id
        title
        ownerName
        isOurs
        versions {
          id
          number
          state
          fields
          publishedAt
          decidedBy
        }
      }
      endCursor
      hasMore
    }
  }
`);

export const formVersionQuery = graphql(`
  query FormVersion($id: ID!) {
    formVersion(id: $id) {
      id
      number
      state
      revision
      definition
      publishedAt
      decidedBy
      lockedKeys
      form {
        id
        title
        ownerName
        isOurs
      }
      faults {
        code
        path
        params
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

export const createFormMutation = graphql(`
  mutation CreateForm($input: CreateFormInput!) {
    createForm(input: $input) {
      id
    }
  }
`);

export const cloneFormMutation = graphql(`
  mutation CloneForm($input: CloneFormInput!) {
    cloneForm(input: $input) {
      id
    }
  }
`);

export const saveFormDraftMutation = graphql(`
  mutation SaveFormDraft($input: SaveFormDraftInput!) {
    saveFormDraft(input: $input) {
      id
      revision
      decidedBy
      faults {
        code
        path
        params
      }
      form {
        id
        title
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

export const publishFormVersionMutation = graphql(`
  mutation PublishFormVersion($input: FormVersionInput!) {
    publishFormVersion(input: $input) {
      id
    }
  }
`);

export const draftFormVersionMutation = graphql(`
  mutation DraftFormVersion($input: FormVersionInput!) {
    draftFormVersion(input: $input) {
      id
    }
  }
`);

export const retireFormVersionMutation = graphql(`
  mutation RetireFormVersion($input: FormVersionInput!) {
    retireFormVersion(input: $input) {
      id
    }
  }
`);

export const discardFormDraftMutation = graphql(`
  mutation DiscardFormDraft($input: FormVersionInput!) {
    discardFormDraft(input: $input) {
      id
    }
  }
`);
