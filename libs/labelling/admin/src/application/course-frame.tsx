import { Card, HiddenText, Page, QueryStates, type PageProps } from '@maillage/platform-admin';
import type { ReactNode } from 'react';

export interface CourseLoadingProps extends Pick<PageProps, 'breadcrumb' | 'density'> {
  title: string;
  what: string;
  loading: boolean;
  error: Parameters<typeof QueryStates>[0]['error'];
  onRetry: () => void;
  band?: ReactNode;
}

/** A page before its record is there: its title, and that it is loading or why it does not come. */
export function CourseLoading({ title, what, loading, error, onRetry, band, ...page }: CourseLoadingProps) {
  return (
    <Page title={title} {...page} {...(band === undefined ? {} : { band })}>
      <Card label={title}>
        <h2>
          <HiddenText>{title}</HiddenText>
        </h2>
        <QueryStates loading={loading} what={what} error={error} onRetry={onRetry} rows={6}>
          {null}
        </QueryStates>
      </Card>
    </Page>
  );
}
