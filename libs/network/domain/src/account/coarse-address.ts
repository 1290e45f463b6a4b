/** Enough of an address to tell home from elsewhere, too little to tell whose: /24 of IPv4, /48 of IPv6. */
export function coarseAddressOf(address: string): string {
  const four = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address)?.[1];
  if (four !== undefined) return `${four}.x`;
  const groups = networkOf(address, 3);
  return groups === undefined ? '' : `${groups}::x`;
}

/** What one machine or line has: a whole address of IPv4, the /64 that a line is given in IPv6. */
export function lineOfAddress(address: string): string {
  const four = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
  return four ?? networkOf(address, 4) ?? 'unknown';
}

function networkOf(address: string, groups: number): string | undefined {
  if (!/^[\da-f:]{2,39}$/i.test(address) || !address.includes(':')) return undefined;
  const [before = '', after] = address.toLowerCase().split('::');
  const [head, tail] = [before, after ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const missing = after === undefined ? 0 : Math.max(0, 8 - (head?.length ?? 0) - (tail?.length ?? 0));
  const all = [...(head ?? []), ...Array.from({ length: missing }, () => '0'), ...(tail ?? [])];
  return all
    .slice(0, groups)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
