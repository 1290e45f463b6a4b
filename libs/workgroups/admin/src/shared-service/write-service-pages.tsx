import { useQuery } from '@apollo/client/react';
import { Page, useApiAct, useRefusalWords } from '@maillage/platform-admin';
import { useGroup } from '../group/use-group.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { LoadingPage, useGroupCrumbs } from '../parts/loading-page.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { blankService, ServiceForm, valuesOfService } from './service-form.js';
import { draftServiceMutation, editServiceMutation, serviceQuery } from './service.operations.js';

/** A service from nothing: a draft that our organisation alone sees. */
export function NewServicePage({ groupId }: { groupId: string }) {
  const words = useWorkgroupsWords();
  const crumbs = useGroupCrumbs();
  const { goTo, places } = useWorkgroupsFrame();
  const { group } = useGroup(groupId);
  const draft = useApiAct(draftServiceMutation, {
    onData: ({ draftSharedService }) => goTo(places.service(draftSharedService.id)),
  });
  const title = words('service.newTitle');
  const back = places.group(groupId);
  return (
    <Page
      title={title}
      lead={words('service.newLead')}
      breadcrumb={crumbs(...(group === undefined ? [] : [{ label: group.title, href: back }]), { label: title })}
    >
      <ServiceForm {...{ title, back }} initial={blankService} send={(terms) => draft({ groupId, terms })} />
    </Page>
  );
}

/** What a service promises, written anew by who runs it. */
export function EditServicePage({ id }: { id: string }) {
  const words = useWorkgroupsWords();
  const { goTo, places } = useWorkgroupsFrame();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(serviceQuery, { variables: { id } });
  const back = places.service(id);
  const edit = useApiAct(editServiceMutation, { onData: () => goTo(back) });
  const title = words('service.editTitle');
  const service = data?.sharedService;
  if (service === undefined) {
    const states = { loading, error: refused(error), onRetry: () => void refetch() };
    return <LoadingPage title={title} what={words('service.whatService')} {...states} />;
  }
  const crumbs = [
    { label: service.groupTitle, href: places.group(service.groupId) },
    { label: service.title, href: back },
    { label: title },
  ];
  return (
    <Page title={title} lead={service.title} breadcrumb={crumbs}>
      <ServiceForm
        {...{ title, back }}
        initial={valuesOfService(service)}
        send={(terms) => edit({ serviceId: id, terms })}
      />
    </Page>
  );
}
