import { graphql } from '../generated/index.js';

export const cycleCourseQuery = graphql(`
  query CycleCourse($id: ID!) {
    cycleCourse(id: $id) {
      ...CourseFields
    }
  }
`);

export const cycleDecisionsQuery = graphql(`
  query CycleDecisions($id: ID!) {
    cycleCourse(id: $id) {
      id
      decisions {
        ...CourseDecisionFields
      }
    }
  }
`);

export const askReviewMutation = graphql(`
  mutation AskReview($input: CycleActInput!) {
    askReview(input: $input) {
      ...CourseFields
    }
  }
`);

export const applyForLabelMutation = graphql(`
  mutation ApplyForLabel($input: ApplyForLabelInput!) {
    applyForLabel(input: $input) {
      ...CourseFields
    }
  }
`);

export const withdrawApplicationMutation = graphql(`
  mutation WithdrawApplication($input: ReasonedCycleActInput!) {
    withdrawApplication(input: $input) {
      ...CourseFields
    }
  }
`);

export const resumeAssessmentMutation = graphql(`
  mutation ResumeAssessment($input: CycleActInput!) {
    resumeAssessment(input: $input) {
      ...CourseFields
    }
  }
`);

export const appealMutation = graphql(`
  mutation AppealLabel($input: ReasonedCycleActInput!) {
    appeal(input: $input) {
      ...CourseFields
    }
  }
`);

export const abandonCycleMutation = graphql(`
  mutation AbandonCycle($input: ReasonedCycleActInput!) {
    abandonCycle(input: $input) {
      ...CourseFields
    }
  }
`);

export const returnFromReviewMutation = graphql(`
  mutation ReturnFromReview($input: ReasonedCycleActInput!) {
    returnFromReview(input: $input) {
      ...CourseFields
    }
  }
`);

export const returnApplicationMutation = graphql(`
  mutation ReturnApplication($input: ReasonedCycleActInput!) {
    returnApplication(input: $input) {
      ...CourseFields
    }
  }
`);

export const admitApplicationMutation = graphql(`
  mutation AdmitApplication($input: CycleActInput!) {
    admitApplication(input: $input) {
      ...CourseFields
    }
  }
`);

export const completeCycleMutation = graphql(`
  mutation CompleteCycle($input: CycleActInput!) {
    completeCycle(input: $input) {
      ...CourseFields
    }
  }
`);
