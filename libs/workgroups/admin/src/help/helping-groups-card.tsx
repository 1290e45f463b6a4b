import { useQuery } from '@apollo/client/react';
import {
  Act,
  ActRow,
  AppLink,
  Banner,
  Card,
  Pile,
  RefusalBanner,
  type Refusal,
  useApiAct,
  textStyles,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { GroupHelpQuery } from '../generated/graphql.js';
import { askMutation, joinMutation } from '../group/group.mutations.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { groupHelpQuery } from './group-help.operations.js';

type Help = GroupHelpQuery['groupHelp']['forCriteria'][number];

/** Groups that can help with what is weak in our self-assessment; coming in is one act. Nothing when there is none. */
export function HelpingGroupsCard() {
  const words = useWorkgroupsWords();
  const { capabilities } = useWorkgroupsFrame();
  const [done, setDone] = useState<string | null>(null);
  const { data } = useQuery(groupHelpQuery, {
    fetchPolicy: 'cache-and-network',
    skip: !capabilities.includes('joinGroups'),
  });
  const helps = data?.groupHelp.forCriteria ?? [];
  if (helps.length === 0 && done === null) return null;
  return (
    <Card title={words('help.title')}>
      <Pile gap="md">
        {done !== null && <Banner kind="ok" announced title={done} />}
        {helps.length > 0 && <p>{words('help.lead')}</p>}
        <ul className={textStyles.entries}>
          {helps.map((help) => (
            <HelpEntry key={help.group.id} help={help} onDone={setDone} />
          ))}
        </ul>
      </Pile>
    </Card>
  );
}

function HelpEntry({ help: { group, criteria }, onDone }: { help: Help; onDone: (said: string) => void }) {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isOpen = group.joining === 'open';
  const refetch = [groupHelpQuery];
  const join = useApiAct(joinMutation, { refetch });
  const ask = useApiAct(askMutation, { refetch });
  const come = async (): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      const refused = await (isOpen ? join : ask)({ groupId: group.id });
      setRefusal(refused);
      if (refused === null) onDone(words(isOpen ? 'help.joined' : 'help.asked', { title: group.title }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <li>
      <Pile gap="sm">
        <p>
          <AppLink href={places.group(group.id)}>
            <b>{group.title}</b>
          </AppLink>
          <span className={textStyles.under}>{words('help.by', { sponsor: group.sponsor.name })}</span>
        </p>
        <ul aria-label={words('help.criteria')}>
          {criteria.map(({ code, title }) => (
            <li key={code} className={textStyles.dim}>
              {words('help.criterion', { code, title })}
            </li>
          ))}
        </ul>
        <RefusalBanner refusal={refusal} />
        <ActRow>
          <Act
            label={words(isOpen ? 'help.join' : 'help.ask')}
            busy={busy}
            busyLabel={words('help.acting')}
            onAct={() => void come()}
          />
        </ActRow>
      </Pile>
    </li>
  );
}
