import { useQuery } from '@apollo/client/react';
import { hrefOfView, type Refusal, RefusalBanner, SaveViewDialog, useApiAct, ViewTabs } from '@maillage/platform-admin';
import { useState } from 'react';
import { removeViewMutation, savedViewsQuery, saveViewMutation } from './saved-views.operations.js';

const refetch = [savedViewsQuery];

export interface SavedViewTabsProps {
  /** The list, as the server keeps it. */
  list: string;
  /** The address of the list without filters. */
  href: string;
  /** The filters and sort shown, as a text. */
  search: string;
  allName: string;
  count?: number | undefined;
}

/** The views kept of a list, any list: tabs that lead to them, and the acts that keep and remove one. */
export function SavedViewTabs({ list, href, search, allName, count }: SavedViewTabsProps) {
  const { data } = useQuery(savedViewsQuery, { variables: { list } });
  const save = useApiAct(saveViewMutation, { refetch });
  const remove = useApiAct(removeViewMutation, { refetch });
  const [naming, setNaming] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const views = (data?.savedViews ?? []).map((view) => ({
    ...{ key: view.id, name: view.name, shared: view.shared },
    href: hrefOfView(href, view.search),
    current: view.search === search,
  }));
  return (
    <>
      <ViewTabs
        all={{ name: allName, href, current: search === '' }}
        views={views}
        count={count}
        onSave={() => setNaming(true)}
        onRemove={async ({ key }) => setRefusal(await remove({ id: key }))}
      />
      <RefusalBanner refusal={refusal} />
      <SaveViewDialog
        opened={naming}
        onClose={() => setNaming(false)}
        send={(view) => save({ list, search, ...view })}
      />
    </>
  );
}
