import { ApolloLink } from '@apollo/client';
import { from, mergeMap, of } from 'rxjs';

/** Sends an act again as it was, once, when a code of the second factor was asked for and given. */
export function secondFactorLink(prove: () => Promise<boolean>): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      mergeMap((result) => {
        if (!isAsking(result)) return of(result);
        return from(prove()).pipe(mergeMap((isProved) => (isProved ? forward(operation) : of(result))));
      }),
    ),
  );
}

function isAsking({ errors }: ApolloLink.Result): boolean {
  return errors?.some(({ extensions }) => extensions?.['code'] === 'secondFactorNeeded') ?? false;
}
