import { Card, type Crumb, HiddenText, Page, QueryStates, type QueryStatesProps } from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import { useCallsWords } from '../language/calls-words.js';

interface LoadingPageProps {
  title: string;
  what: string;
  loading: boolean;
  error: QueryStatesProps['error'];
  onRetry: () => void;
}

/** A page before its record is there: that it is loading, or why it does not come. */
export function LoadingPage({ title, ...states }: LoadingPageProps) {
  return (
    <Page title={title} breadcrumb={useCallsCrumbs()()}>
      <Card label={title}>
        <h2>
          <HiddenText>{title}</HiddenText>
        </h2>
        <QueryStates {...states} rows={6}>
          {null}
        </QueryStates>
      </Card>
    </Page>
  );
}

/** The way from the calls to a page of one of them. */
export function useCallsCrumbs() {
  const words = useCallsWords();
  const { places } = useCallsFrame();
  return (...further: readonly Crumb[]): readonly Crumb[] => [
    { label: words('place'), href: places.calls },
    ...further,
  ];
}
