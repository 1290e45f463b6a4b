import { graphql } from '../generated/index.js';

export const portalNoticeQuery = graphql(`
  query PortalNotice {
    portalNotice {
      publisher
      publicationDirector
      contact
      host
      dataProtectionContact
    }
  }
`);

export const registerQuery = graphql(`
  query RegisterOfProcessing {
    registerOfProcessing {
      code
      legalBasis
      categories
      recipients
      retentions {
        of
        hours
        erased
      }
    }
    portalNotice {
      dataProtectionContact
      publisher
    }
  }
`);
