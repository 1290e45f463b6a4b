import { Card, type Crumb, HiddenText, Page, QueryStates, type QueryStatesProps } from '@maillage/platform-admin';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';

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
    <Page title={title} breadcrumb={useGroupCrumbs()()}>
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

/** The way from the groups to a page of one of them. */
export function useGroupCrumbs() {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  return (...further: readonly Crumb[]): readonly Crumb[] => [
    { label: words('place'), href: places.groups },
    ...further,
  ];
}
