import { graphql } from '../generated/index.js';

export const courseCard = graphql(`
  fragment CourseCard on LabelCycleCard {
    id
    organisation {
      id
      name
      departmentCode
    }
    frameworkTitle
    kind
    state
    progress {
      done
      planned
      answered
      applicable
    }
    help
    contactName
    appliedAt
    finishBy
    changedAt
  }
`);

export const courseCardsQuery = graphql(`
  query CourseCards($first: Int!, $after: String, $filter: LabelCycleFilter) {
    labelCycles(first: $first, after: $after, filter: $filter) {
      rows {
        ...CourseCard
      }
      endCursor
      hasMore
      total
    }
  }
`);
