/** The event that a newer version of a document was found safe: whoever refers to the document may take it up. */
export const documentRenewed = 'documentRenewed';

export interface DocumentRenewedPayload {
  readonly organisationId: string;
  readonly documentId: string;
  readonly versionId: string;
}
