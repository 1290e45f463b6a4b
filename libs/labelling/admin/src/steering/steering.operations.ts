import { graphql } from '../generated/index.js';

export const labelSteeringQuery = graphql(`
  query LabelSteering($frameworkId: ID, $month: String) {
    labelSteering(frameworkId: $frameworkId, month: $month) {
      frameworks {
        id
        title
        audience
        isDemo
        versionNumber
      }
      framework {
        id
        title
        audience
        isDemo
        versionNumber
        thresholdPercent
      }
      month
      computedAt
      members
      funnel {
        stage
        count
      }
      waiting
      ready
      needHelp
      medianWeeksToApply
      medianWeeksToDecide
      regions {
        regionCode
        members
        labelled
      }
      groups {
        organisationId
        name
        members
        engaged
        applied
        labelled
        needHelp
      }
      criteria {
        key
        code
        title
        respondents
        notDone
      }
      expiries {
        month
        count
        unbegun
      }
      evolution {
        month
        engaged
        applied
        labelled
      }
      commissions {
        id
        title
        heldOn
        files
      }
    }
  }
`);

export const steeredMissionsQuery = graphql(`
  query SteeredMissions($frameworkId: ID, $first: Int!, $after: String, $filter: SteeredMissionFilterInput) {
    steeredMissions(frameworkId: $frameworkId, first: $first, after: $after, filter: $filter) {
      rows {
        id
        code
        name
        regionCodes
        cycleId
        stage
        doneScore
        plannedScore
        labelledUntil
        labelLevel
        renewalBegun
        need
        deadline {
          kind
          on
        }
      }
      endCursor
      hasMore
      counts {
        all
        toHelp
        expiringSoon
        ready
      }
    }
  }
`);

export const regionNamesQuery = graphql(`
  query SteeringRegions {
    regions {
      code
      name
    }
  }
`);
