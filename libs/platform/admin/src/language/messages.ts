export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

export interface Messages<T> {
  readonly fr: T;
  readonly en: SameKeys<T>;
}

/** Messages of one context in both languages; a key that one of them lacks does not compile. */
export function defineMessages<const T extends MessageTree>(messages: {
  fr: T;
  en: SameKeys<NoInfer<T>>;
}): Messages<T> {
  return messages;
}

type WithoutPlural<K extends string> = K extends `${infer Base}_${'one' | 'other' | 'many'}` ? Base : K;

type KeyOf<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${KeyOf<T[K]>}`;
}[keyof T & string];

/** Dotted keys of a set of messages, plural endings (`_one`, `_other`) removed. */
export type MessageKey<M> = M extends { readonly fr: infer T } ? KeyOf<T> : never;
