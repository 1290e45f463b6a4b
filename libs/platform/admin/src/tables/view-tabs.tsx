import { IconBookmark, IconBookmarkOff, IconUsers } from '@tabler/icons-react';
import { Act } from '../acts/act.js';
import { usePlatformWords } from '../language/use-platform-words.js';
import { TabLinks } from './tab-links.js';
import styles from './view-tabs.module.css';

/** A view of a list: its filters and sort under a name. */
export interface ListView {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
  /** Whether the whole organisation sees it. */
  readonly shared: boolean;
}

export interface ViewTabsProps {
  /** The list without filter, which is always there. */
  all: { readonly name: string; readonly href: string; readonly current: boolean };
  views: readonly ListView[];
  /** How many rows the view shown has. */
  count?: number | undefined;
  onSave: () => void;
  onRemove: (view: ListView) => unknown;
}

/** The views of a list as tabs, and beside them what keeps or removes the one shown. */
export function ViewTabs({ all, views, count, onSave, onRemove }: ViewTabsProps) {
  const words = usePlatformWords();
  const shown = views.find(({ current }) => current);
  const counted = (current: boolean) => (current && count !== undefined ? { count } : {});
  const tabs = [
    { label: all.name, href: all.href, current: all.current, ...counted(all.current) },
    ...views.map(({ name, href, current, shared }) => ({
      ...{ label: name, href, current },
      ...(shared ? { icon: <IconUsers />, note: words('view.shared') } : {}),
      ...counted(current),
    })),
  ];
  return (
    <div className={styles.views}>
      <TabLinks tabs={tabs} />
      <div className={styles.act}>
        {shown !== undefined && (
          <Act
            size="small"
            variant="link"
            icon={<IconBookmarkOff />}
            label={words('view.remove')}
            onAct={() => onRemove(shown)}
          />
        )}
        {shown === undefined && !all.current && (
          <Act size="small" variant="link" icon={<IconBookmark />} label={words('view.save')} onAct={onSave} />
        )}
      </div>
    </div>
  );
}
