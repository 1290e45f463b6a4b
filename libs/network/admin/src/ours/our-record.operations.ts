import { graphql } from '../generated/index.js';

export const ourRecordQuery = graphql(`
  query OurRecord($id: ID!) {
    organisationRecord(id: $id) {
      organisation {
        id
        code
        kind
        name
        communeName
        timeZone
        regional {
          id
          name
        }
      }
      profile {
        legalForm
        siret
        rna
        communeCode
        address
        postalCode
        isContractingAuthority
        contractingBasis
        version
      }
      sites {
        id
        name
        address
        postalCode
        communeName
        openedOn
        closedOn
      }
      figures {
        year
        figure
        value
      }
      seats {
        id
        role
        source
        body
        position
        designation
        startsOn
        endsOn
        email
        person {
          id
          givenName
          familyName
        }
      }
      substitutes {
        id
        substituteForId
        designation
        startsOn
        endsOn
        person {
          id
          givenName
          familyName
        }
      }
    }
  }
`);

export const editProfileMutation = graphql(`
  mutation EditProfile($input: EditProfileInput!) {
    editProfile(input: $input)
  }
`);

export const openSiteMutation = graphql(`
  mutation OpenSite($input: OpenSiteInput!) {
    openSite(input: $input)
  }
`);

export const closeSiteMutation = graphql(`
  mutation CloseSite($input: CloseSiteInput!) {
    closeSite(input: $input)
  }
`);

export const declareFigureMutation = graphql(`
  mutation DeclareFigure($input: DeclareFigureInput!) {
    declareFigure(input: $input)
  }
`);
