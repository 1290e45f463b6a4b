/** What the address keeps of a list, as the one text that a saved view holds: the same filters give the same text. */
export function searchTextOf(search: object): string {
  const given = Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const sorted = given.sort(([one], [other]) => one.localeCompare(other));
  return new URLSearchParams(sorted).toString();
}

/** @returns the address of a list seen through a view */
export function hrefOfView(list: string, search: string): string {
  return search === '' ? list : `${list}?${search}`;
}
