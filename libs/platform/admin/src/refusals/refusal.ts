/** What the server answered instead of doing: never shown as it is, see `useRefusalWords`. */
export interface Refusal {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** What support needs to find the request again. */
  readonly correlationId: string | null;
}

/** What support is given: the code, and the request where it is known. */
export function referenceOf({ code, correlationId }: Refusal): string {
  return correlationId === null ? code : `${code} · ${correlationId}`;
}

/** Reads any failure of a request; a cut line, which is no answer of the API, is INTERNAL and `unanswered`. */
export function refusalOf(error: unknown): Refusal {
  const extensions = extensionsOf(error);
  const { code, params, correlationId } = extensions ?? {};
  return {
    code: typeof code === 'string' ? code : 'INTERNAL',
    params: extensions === undefined ? { unanswered: 'true' } : isRecord(params) ? params : {},
    correlationId: typeof correlationId === 'string' ? correlationId : null,
  };
}

/** Of the first error of a GraphQL answer. */
function extensionsOf(error: unknown): Record<string, unknown> | undefined {
  if (!isRecord(error) || !Array.isArray(error['errors'])) return undefined;
  const [first]: unknown[] = error['errors'];
  return isRecord(first) && isRecord(first['extensions']) ? first['extensions'] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
