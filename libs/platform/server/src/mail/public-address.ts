/** The address under which people reach this Maillage, for the links of mails. */
export class PublicAddress {
  constructor(private readonly root: string) {}

  of(path: string): string {
    return new URL(path, this.root).href;
  }
}
