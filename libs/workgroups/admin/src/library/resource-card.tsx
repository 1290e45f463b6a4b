import { Act, RefusalBanner, type Refusal, Tag, useApiAct, useFormat } from '@maillage/platform-admin';
import { IconDownload, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import type { ResourceFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useFileSize } from '../work/file-link.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { useResourceMutation } from './library.operations.js';
import styles from './library.module.css';

/** One resource: what it is, who made it, and the act that opens it, which counts a use. */
export function ResourceCard({ resource }: { resource: ResourceFieldsFragment }) {
  const words = useWorkgroupsWords();
  const { title, kind, theme, summary } = resource;
  return (
    <article className={styles.resource}>
      <p className={styles.kinds}>
        <Tag kind="running" icon={null}>
          {words(`library.kind.${kind}`)}
        </Tag>
        <span>{theme}</span>
      </p>
      <h3>{title}</h3>
      {summary !== '' && <p className={styles.summary}>{summary}</p>}
      <p className={styles.origin}>{useOrigin(resource)}</p>
      <OpenAct resource={resource} />
    </article>
  );
}

function useOrigin(resource: ResourceFieldsFragment): string {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const { deliverer, groupTitle, edition, publishedAt, sponsor, uses } = resource;
  return [
    words('library.madeBy', { organisation: deliverer.name, group: groupTitle }),
    ...(edition > 1 ? [words('library.edition', { edition })] : []),
    ...(publishedAt === null
      ? []
      : [words('library.publishedOn', { day: format.day(publishedAt, { weekday: false, zone: sponsor.timeZone }) })]),
    ...(uses === null ? [] : [words('library.uses', { count: uses })]),
  ].join(' · ');
}

/** The use is counted first; then the file is saved, or the recording opens beside the portal. */
function OpenAct({ resource: { id: resourceId, file, link } }: { resource: ResourceFieldsFragment }) {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  const size = useFileSize();
  const countUse = useApiAct(useResourceMutation);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const open = async () => {
    const refused = await countUse({ resourceId });
    setRefusal(refused);
    if (refused !== null) return;
    if (file !== null) saveFile(places.documentFile(file.versionId), file.fileName);
    else if (link !== null) openBeside(link);
  };
  return (
    <>
      <RefusalBanner refusal={refusal} />
      <Act
        size="small"
        icon={file === null ? <IconPlayerPlay aria-hidden /> : <IconDownload aria-hidden />}
        label={file === null ? words('library.watch') : words('library.download', { size: size(file.byteSize) })}
        onAct={open}
      />
    </>
  );
}

function saveFile(href: string, name: string): void {
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
}

/** Where the browser opens no page beside, it opens in the place of this one. */
function openBeside(href: string): void {
  const beside = window.open(href, '_blank');
  if (beside === null) window.location.assign(href);
  else beside.opener = null;
}
