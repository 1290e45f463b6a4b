import { graphql } from '../generated/index.js';

export const serviceDetail = graphql(`
  fragment ServiceDetail on SharedService {
    id
    groupId
    groupTitle
    runBy {
      id
      name
    }
    isOurs
    state
    kind
    title
    description
    serviceLevel
    seats
    seatsTaken
    startsOn
    endsOn
    costCents
    keyParts {
      key
      percent
    }
    places {
      organisation {
        id
        name
      }
      waiting
    }
    costs {
      organisation {
        id
        name
      }
      amountCents
      steps {
        key
        percent
        figure
        of
      }
    }
    ratings {
      organisation {
        id
        name
      }
      score
      comment
    }
    scoreTenths
    keepsShare
    acts {
      act
      can
      code
      params
    }
    ownActs {
      act
      can
      code
      params
    }
  }
`);

export const serviceQuery = graphql(`
  query SharedService($id: ID!) {
    sharedService(id: $id) {
      ...ServiceDetail
    }
  }
`);

export const servicesQuery = graphql(`
  query SharedServices($groupId: ID!) {
    sharedServices(groupId: $groupId) {
      id
      title
      kind
      state
      seats
      seatsTaken
      endsOn
    }
  }
`);

export const draftServiceMutation = graphql(`
  mutation DraftSharedService($input: DraftSharedServiceInput!) {
    draftSharedService(input: $input) {
      ...ServiceDetail
    }
  }
`);

export const editServiceMutation = graphql(`
  mutation EditSharedService($input: EditSharedServiceInput!) {
    editSharedService(input: $input) {
      ...ServiceDetail
    }
  }
`);

export const openServiceMutation = graphql(`
  mutation OpenSharedService($input: SharedServiceInput!) {
    openSharedService(input: $input) {
      ...ServiceDetail
    }
  }
`);

export const endServiceMutation = graphql(`
  mutation EndSharedService($input: SharedServiceInput!) {
    endSharedService(input: $input) {
      ...ServiceDetail
    }
  }
`);

export const shareCostsMutation = graphql(`
  mutation ShareServiceCosts($input: SharedServiceInput!) {
    shareServiceCosts(input: $input) {
      ...ServiceDetail
    }
  }
`);

export const subscribeMutation = graphql(`
  mutation SubscribeToService($input: SubscribeToServiceInput!) {
    subscribeToService(input: $input) {
      ...ServiceDetail
    }
  }
`);

export const leaveServiceMutation = graphql(`
  mutation LeaveService($input: SharedServiceInput!) {
    leaveService(input: $input) {
      ...ServiceDetail
    }
  }
`);

export const rateServiceMutation = graphql(`
  mutation RateService($input: RateServiceInput!) {
    rateService(input: $input) {
      ...ServiceDetail
    }
  }
`);
