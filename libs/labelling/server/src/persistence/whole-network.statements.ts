/** Every organisation, and the union among them; null before there is any. */
export const everyOrganisation = {
  name: 'labelling.network.every',
  text: `select array_agg(id) as ids, (array_agg(id) filter (where kind = 'nationalUnion'))[1] as "unionId"
    from network.organisation_card`,
};
