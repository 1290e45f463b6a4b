import type { CookieOptions, Request, Response } from 'express';

const cookieName = 'maillage_session';
const deviceCookieName = 'maillage_device';
const deviceDays = 365;

/** The secret that the browser sends back, or undefined when nobody is signed in. */
export function sessionTokenOf(request: Request): string | undefined {
  return cookieOf(request, cookieName);
}

/** The secret by which a browser is known again after a successful sign-in. It opens nothing by itself. */
export function deviceTokenOf(request: Request): string | undefined {
  return cookieOf(request, deviceCookieName);
}

/** The secret that a program shows instead of a cookie. */
export function bearerTokenOf(request: Request): string | undefined {
  const [, secret] = /^Bearer +(\S{1,200})$/i.exec(request.get('authorization') ?? '') ?? [];
  return secret;
}

export function setDeviceCookie(request: Request, response: Response, token: string): void {
  response.cookie(deviceCookieName, token, { ...attributes(request), maxAge: deviceDays * 86_400_000 });
}

function cookieOf(request: Request, wanted: string): string | undefined {
  for (const part of (request.get('cookie') ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === wanted && value !== undefined && value !== '') return value;
  }
  return undefined;
}

export function setSessionCookie(request: Request, response: Response, token: string, expiresAt: Date): void {
  response.cookie(cookieName, token, { ...attributes(request), expires: expiresAt });
}

export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(cookieName, attributes(request));
}

function attributes(request: Request): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: request.secure, path: '/' };
}
