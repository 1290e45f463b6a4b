import { Page, useApiAct } from '@maillage/platform-admin';
import { groupsQuery } from '../group/group.operations.js';
import { editMutation, proposeMutation } from '../group/group.mutations.js';
import { useGroup } from '../group/use-group.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { LoadingPage, useGroupCrumbs } from '../parts/loading-page.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { GroupForm } from './group-form.js';
import { blankGroup, inputOfGroup, valuesOfGroup } from './terms-values.js';

const refetch = [groupsQuery];

/** The sponsor proposes a group. */
export function NewGroupPage() {
  const words = useWorkgroupsWords();
  const crumbs = useGroupCrumbs();
  const { acting, goTo, places } = useWorkgroupsFrame();
  const propose = useApiAct(proposeMutation, {
    onData: ({ proposeWorkgroup }) => goTo(places.group(proposeWorkgroup.id)),
    refetch,
  });
  const title = words('terms.newTitle');
  return (
    <Page title={title} lead={words('terms.newLead')} breadcrumb={crumbs({ label: title })}>
      <GroupForm
        isNew
        title={title}
        saveLabel={words('terms.propose')}
        backHref={places.groups}
        initial={blankGroup(acting.kind === 'nationalUnion' ? 'network' : 'region', 'theme')}
        send={(values) => propose({ terms: inputOfGroup(values) })}
      />
    </Page>
  );
}

/** What the sponsor wrote of a group, written anew. */
export function EditGroupPage({ groupId }: { groupId: string }) {
  const words = useWorkgroupsWords();
  const crumbs = useGroupCrumbs();
  const { goTo, places } = useWorkgroupsFrame();
  const { group, loading, refusal, retry } = useGroup(groupId);
  const back = places.group(groupId);
  const edit = useApiAct(editMutation, { onData: () => goTo(back), refetch });
  const title = words('terms.editTitle');
  if (group === undefined) {
    return <LoadingPage title={title} what={words('group.what')} loading={loading} error={refusal} onRetry={retry} />;
  }
  return (
    <Page title={title} lead={group.title} breadcrumb={crumbs({ label: group.title, href: back }, { label: title })}>
      <GroupForm
        key={group.version}
        isNew={false}
        title={title}
        saveLabel={words('save')}
        backHref={back}
        initial={valuesOfGroup(group)}
        send={(values) => edit({ groupId, version: group.version, terms: inputOfGroup(values) })}
      />
    </Page>
  );
}
