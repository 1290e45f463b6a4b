const columns = `id, name, search, shared, person_id = $1 as ours`;

export const viewsOfList = {
  name: 'platform.view.ofList',
  text: `select ${columns} from platform.saved_view where tenant_id = $2 and list = $3 order by shared, id limit 100`,
};

/** Nothing is added once the person has that many views of the list. */
export const addView = {
  name: 'platform.view.add',
  text: `insert into platform.saved_view (person_id, tenant_id, list, id, name, search, shared)
    select $1, $2, $3, $4, $5, $6, $7
    where (select count(*) from platform.saved_view where person_id = $1 and tenant_id = $2 and list = $3) < $8
    returning ${columns}`,
};

export const removeView = {
  name: 'platform.view.remove',
  text: `delete from platform.saved_view where tenant_id = $2 and id = $3 and (person_id = $1 or shared) returning id`,
};
