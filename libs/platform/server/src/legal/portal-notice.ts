export type PortalNoticeFacts = { readonly [Fact in keyof PortalNotice]?: string | undefined };

/** Who answers for this portal, as whoever runs it has set; what is not set is null, and said to be missing. */
export class PortalNotice {
  readonly publisher: string | null;
  readonly publicationDirector: string | null;
  readonly contact: string | null;
  readonly host: string | null;
  readonly dataProtectionContact: string | null;

  constructor(facts: PortalNoticeFacts = {}) {
    this.publisher = facts.publisher ?? null;
    this.publicationDirector = facts.publicationDirector ?? null;
    this.contact = facts.contact ?? null;
    this.host = facts.host ?? null;
    this.dataProtectionContact = facts.dataProtectionContact ?? null;
  }
}
