import type { RightsChange } from '@maillage/network-domain';

export interface RightsChangeRow extends RightsChange {
  readonly id: string;
  readonly announcedAt: Date;
  readonly personName: string;
  readonly reason: string;
}

export const rightsChanges = {
  name: 'network.rightsChanges',
  text: `select id, holder, item, grants, announced_at as "announcedAt", effective_at as "effectiveAt",
      person_name as "personName", reason
    from network.rights_change order by announced_at desc, id desc`,
};

export function rightsChangeOf({ holder, item, grants, effectiveAt }: RightsChangeRow): RightsChange {
  return { holder, item, grants, effectiveAt };
}

export const rightsChangeById = {
  name: 'network.rightsChange.byId',
  text: `select id, holder, item, grants, announced_at as "announcedAt", effective_at as "effectiveAt",
      person_name as "personName", reason
    from network.rights_change where id = $1`,
};

/** Those in whose name somebody acts. */
export const livingOrganisations = {
  name: 'network.organisation.living',
  text: `select id from network.organisation where state not in ('merged', 'closed')`,
};
