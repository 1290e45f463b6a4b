import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { GraphqlContext } from '../policy/viewer.js';

const mostTold = 5;

/** A document of nothing but mistakes is not answered with as many sentences. */
export const firstMistakesOnly: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: (): Promise<GraphQLRequestListener<GraphqlContext>> =>
    Promise.resolve({
      willSendResponse: ({ response: { body } }) => {
        if (body.kind === 'single' && body.singleResult.data === undefined && body.singleResult.errors !== undefined) {
          body.singleResult.errors = body.singleResult.errors.slice(0, mostTold);
        }
        return Promise.resolve();
      },
    }),
};
