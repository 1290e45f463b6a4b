/** Where a request comes from, as far as it is looked at. */
export interface Origin {
  readonly userAgent: string;
  /** Of the network, as the nearest proxy that is trusted says. */
  readonly address: string;
  /** The secret by which a browser is known again. */
  readonly deviceToken: string | undefined;
}

const secret = /^[\w-]{43}$/;

/** The secret of the browser when it has the shape of one of ours: anything can stand in a cookie. */
export function deviceTokenIn({ deviceToken }: Origin): string | undefined {
  return deviceToken !== undefined && secret.test(deviceToken) ? deviceToken : undefined;
}
