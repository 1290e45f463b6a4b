import { IconFlask } from '@tabler/icons-react';
import { usePlatformWords } from '../language/use-platform-words.js';
import { HiddenText } from '../theme/hidden-text.js';
import { Tag } from './tag.js';

/** Says that nothing here is real. */
export function DemoBadge() {
  const words = usePlatformWords();
  return (
    <Tag kind="outline" icon={<IconFlask />}>
      {words('shell.demo')}
      <HiddenText>. {words('shell.demoDetail')}</HiddenText>
    </Tag>
  );
}
