import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { GraphqlContext } from '../policy/viewer.js';

/** Ends the reads of a request before its answer leaves. */
export const endReadsBeforeAnswer: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: (): Promise<GraphQLRequestListener<GraphqlContext>> =>
    Promise.resolve({
      willSendResponse: ({ contextValue }) => contextValue.viewer.reads.end(),
    }),
};
