import { useQuery } from '@apollo/client/react';
import { Banner, DemoBadge, Meta, Page, QueryStates, useFormat, useRefusalWords } from '@maillage/platform-admin';
import { useState } from 'react';
import { useLabellingFrame } from '../labelling-frame.js';
import { AxisCard } from './axis-card.js';
import { ChangesCard } from './changes-card.js';
import { FaultsCard } from './faults-card.js';
import type { FrameworkVersion } from './framework-version.js';
import { frameworkVersionQuery } from './frameworks.operations.js';
import { useFrameworksWords } from './frameworks-words.js';
import { LevelsCard } from './levels-card.js';
import { VersionActs } from './version-acts.js';
import { VersionTag } from './version-tag.js';

/** One version whole: what it asks, of whom, for which levels; of a draft, what is wrong and what it changes. */
export function FrameworkVersionPage({ id }: { id: string }) {
  const words = useFrameworksWords();
  const { refused } = useRefusalWords();
  const { places } = useLabellingFrame();
  const [told, setTold] = useState<string | null>(null);
  const { data, loading, error, refetch } = useQuery(frameworkVersionQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const version = data?.frameworkVersion;
  return (
    <Page
      title={version?.framework.title ?? words('page.crumb')}
      breadcrumb={[{ label: words('title'), href: places.frameworks }]}
      density="work"
      {...(version === undefined
        ? {}
        : {
            lead: <VersionLead version={version} />,
            meta: <VersionMeta version={version} />,
            actions: <VersionActs version={version} onDone={setTold} />,
          })}
    >
      {told !== null && <Banner kind="ok" title={told} announced />}
      <QueryStates
        loading={loading && version === undefined}
        what={words('what')}
        rows={8}
        error={version === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        {version !== undefined && (
          <>
            {version.framework.isDemo && <Banner kind="info">{words('demo')}</Banner>}
            {version.faults.length > 0 && <FaultsCard version={version} />}
            {version.comparedWith !== null && <ChangesCard version={version} />}
            {version.axes.map((axis) => (
              <AxisCard key={axis.code} axis={axis} version={version} onDone={setTold} />
            ))}
            <LevelsCard levels={version.levels} />
          </>
        )}
      </QueryStates>
    </Page>
  );
}

function VersionLead({ version }: { version: FrameworkVersion }) {
  const words = useFrameworksWords();
  const format = useFormat();
  const { criteria, axes, levels } = version;
  return words('page.lead', {
    ...{ count: criteria, shown: format.count(criteria) },
    ...{ axes: format.count(axes.length), levels: format.count(levels.length) },
  });
}

function VersionMeta({ version }: { version: FrameworkVersion }) {
  const words = useFrameworksWords();
  const { state, number, framework, validityMonths, followUpMonths, contradictoryDays } = version;
  return (
    <>
      <Meta>
        <VersionTag state={state} />
      </Meta>
      <Meta>{words('versionNumber', { number })}</Meta>
      <Meta>{words(`audience.${framework.audience}`)}</Meta>
      <Meta>
        {words('page.validity', { months: validityMonths, followUp: followUpMonths, days: contradictoryDays })}
      </Meta>
      {framework.isDemo && <DemoBadge />}
    </>
  );
}
