import { type Column, DataTable, Tag } from '@maillage/platform-admin';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import type { NetworkRightsQuery, UpwardItem, UpwardLevel } from '../generated/graphql.js';
import { useRightsWords } from './rights-words.js';

export const upwardItems = ['contactEmail', 'staff', 'youngPeople', 'budget'] as const satisfies readonly UpwardItem[];
export const upwardLevels = ['region', 'union'] as const satisfies readonly UpwardLevel[];

interface UpwardTableProps {
  upward: NetworkRightsQuery['networkRights']['upward'];
  caption: string;
}

/** What each level above sees, item by item, and what for. */
export function UpwardTable({ upward, caption }: UpwardTableProps) {
  const words = useRightsWords();
  const sees = (level: UpwardLevel, item: UpwardItem) =>
    upward.some((one) => one.level === level && one.items.includes(item));
  const columns: Column<UpwardItem>[] = [
    { key: 'item', header: words('readers.upwardItem'), rowHead: true, render: (item) => words(`item.${item}`) },
    ...upwardLevels.map((level) => ({
      key: level,
      header: words(level),
      render: (item: UpwardItem) =>
        sees(level, item) ? (
          <Tag kind="running" icon={<IconEye />}>
            {words('sees')}
          </Tag>
        ) : (
          <Tag kind="outline" icon={<IconEyeOff />}>
            {words('seesNot')}
          </Tag>
        ),
    })),
    { key: 'purpose', header: words('readers.purposeHeader'), render: (item) => words(`purpose.${item}`) },
  ];
  return <DataTable caption={caption} columns={columns} rows={upwardItems} rowKey={(item) => item} />;
}
