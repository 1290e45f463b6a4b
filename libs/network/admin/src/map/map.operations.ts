import { graphql } from '../generated/index.js';

export const regionCountsQuery = graphql(`
  query RegionCounts {
    regionCounts {
      region {
        code
        name
      }
      missions
      states {
        state
        count
      }
    }
  }
`);

export const missionPointsQuery = graphql(`
  query MissionPoints {
    missionPoints {
      id
      name
      communeName
      state
      regionCode
      latitude
      longitude
    }
  }
`);
