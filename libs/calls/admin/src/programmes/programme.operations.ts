import { graphql } from '../generated/index.js';

export const addProgrammeMutation = graphql(`
  mutation AddProgramme($input: AddProgrammeInput!) {
    addProgramme(input: $input) {
      id
    }
  }
`);

export const editProgrammeMutation = graphql(`
  mutation EditProgramme($input: EditProgrammeInput!) {
    editProgramme(input: $input) {
      id
      title
      description
    }
  }
`);
