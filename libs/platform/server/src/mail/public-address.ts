/** The address under which people reach this Maillage, for the links of mails. */
export class PublicAddress {
  constructor(private readonly root: string) {}

  /** The name of the machine that serves, as addresses of mail want it. */
  get host(): string {
    return new URL(this.root).hostname;
  }

  of(path: string): string {
    return new URL(path, this.root).href;
  }
}
