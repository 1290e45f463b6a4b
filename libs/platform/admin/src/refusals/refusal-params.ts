/** What a sentence may draw from the server's params: each reading is null when the server did not give it. */
export interface RefusalParams {
  readonly text: (name: string) => string | null;
  readonly count: (name: string) => number | null;
  /** A moment in the reader's zone, already worded: "vendredi 4 décembre 2026 à 18 h 00". */
  readonly moment: (name: string) => string | null;
}

/** What happened and why, then what to do. */
export interface RefusalSentence {
  readonly what: string;
  readonly next: string;
}

export type RefusalWording = (params: RefusalParams) => RefusalSentence;

export function readRefusalParams(
  params: Readonly<Record<string, unknown>> | null | undefined,
  wordMoment: (instant: string) => string,
): RefusalParams {
  const read = (name: string) => params?.[name] ?? null;
  const text = (name: string) => {
    const value = read(name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return {
    text,
    count: (name) => {
      const value = read(name);
      return typeof value === 'number' ? value : null;
    },
    moment: (name) => {
      const value = text(name);
      return value !== null && !Number.isNaN(Date.parse(value)) ? wordMoment(value) : null;
    },
  };
}

/** Whether the refused field holds words, so that its limit counts characters. */
export function isAboutText({ text }: RefusalParams): boolean {
  return /(?:^|\.)(?:title|description|reason|label|unit)$/.test(text('field') ?? '');
}
