import { Banner, Card, HiddenText, Page, QueryStates } from '@maillage/platform-admin';
import type { ReactNode } from 'react';
import { useNetworkFrame } from '../network-frame.js';
import { OurSections, type OurSection } from './our-sections.js';

/** What an act has just done, said at the top of the page. */
export interface Told {
  readonly sentence: string;
  readonly detail?: string;
}

interface OurPageProps {
  section: OurSection;
  /** The answer of the page; while it is awaited, what is awaited. */
  title: string;
  what: string;
  lead?: string;
  actions?: ReactNode;
  aside?: ReactNode;
  told?: Told | null;
  query: { readonly loading: boolean; readonly error?: unknown; readonly refetch: () => Promise<unknown> };
  /** Null while nothing has arrived. */
  children: ReactNode;
}

/** One part of what is ours, in whichever state it is. */
export function OurPage({ section, title, what, lead, actions, aside, told = null, query, children }: OurPageProps) {
  const { refused } = useNetworkFrame();
  const isFull = children !== null;
  return (
    <Page
      title={title}
      band={<OurSections current={section} />}
      {...(lead === undefined ? {} : { lead })}
      {...(isFull && actions !== undefined ? { actions } : {})}
      {...(isFull && aside !== undefined ? { aside } : {})}
    >
      {told !== null && (
        <Banner kind="ok" title={told.sentence} announced>
          {told.detail}
        </Banner>
      )}
      {children ?? (
        <Card label={title}>
          <h2>
            <HiddenText>{title}</HiddenText>
          </h2>
          <QueryStates
            loading={query.loading}
            what={what}
            error={refused(query.error)}
            onRetry={() => void query.refetch()}
            rows={6}
          >
            {null}
          </QueryStates>
        </Card>
      )}
    </Page>
  );
}
