import { graphql } from '../generated/index.js';

export const surveysQuery = graphql(`
  query PoolingSurveys($first: Int!, $after: String) {
    poolingSurveys(first: $first, after: $after) {
      rows {
        id
        title
        state
        closesAt
        isOurs
        asked
        answered
        sponsor {
          id
          name
        }
        ours {
          id
          answeredAt
        }
      }
      endCursor
      hasMore
    }
  }
`);

export const surveyQuery = graphql(`
  query PoolingSurvey($id: ID!) {
    poolingSurvey(id: $id) {
      ...SurveyDetail
    }
  }
`);

export const awaitedSurveysQuery = graphql(`
  query AwaitedSurveys {
    awaitedSurveys {
      id
      title
      state
      isOurs
      closesAt
      sponsor {
        id
        name
      }
    }
  }
`);

export const surveyedMissionsQuery = graphql(`
  query SurveyedMissions($surveyId: ID!, $hasAnswered: Boolean, $first: Int!, $after: String) {
    surveyedMissions(surveyId: $surveyId, hasAnswered: $hasAnswered, first: $first, after: $after) {
      rows {
        id
        organisation {
          id
          name
        }
        regionCode
        sizeBand
        answeredAt
        families {
          familyId
          stance
        }
      }
      endCursor
      hasMore
    }
  }
`);

export const surveyRegionsQuery = graphql(`
  query SurveyRegions {
    regions {
      code
      name
    }
  }
`);

export const draftSurveyMutation = graphql(`
  mutation DraftSurvey($input: DraftSurveyInput!) {
    draftSurvey(input: $input) {
      ...SurveyDetail
    }
  }
`);

export const editSurveyMutation = graphql(`
  mutation EditSurvey($input: EditSurveyInput!) {
    editSurvey(input: $input) {
      ...SurveyDetail
    }
  }
`);

export const openSurveyMutation = graphql(`
  mutation OpenSurvey($input: SurveyInput!) {
    openSurvey(input: $input) {
      ...SurveyDetail
    }
  }
`);

export const remindSurveyMutation = graphql(`
  mutation RemindSurvey($input: SurveyInput!) {
    remindSurvey(input: $input) {
      ...SurveyDetail
    }
  }
`);

export const closeSurveyMutation = graphql(`
  mutation CloseSurvey($input: SurveyInput!) {
    closeSurvey(input: $input) {
      ...SurveyDetail
    }
  }
`);

export const publishSurveyMutation = graphql(`
  mutation PublishSurvey($input: SurveyInput!) {
    publishSurvey(input: $input) {
      ...SurveyDetail
    }
  }
`);

export const answerSurveyMutation = graphql(`
  mutation AnswerSurvey($input: AnswerSurveyInput!) {
    answerSurvey(input: $input) {
      ...SurveyDetail
    }
  }
`);

export const proposeSurveyGroupMutation = graphql(`
  mutation ProposeSurveyGroup($input: ProposeFromSurveyInput!) {
    proposeSurveyGroup(input: $input) {
      ...SurveyDetail
    }
  }
`);

export const proposeSurveyCampaignMutation = graphql(`
  mutation ProposeSurveyCampaign($input: ProposeFromSurveyInput!) {
    proposeSurveyCampaign(input: $input) {
      ...SurveyDetail
    }
  }
`);
