/** What the proxy answers. `proxyError` becomes the header that the SDKs turn into their own errors. */
export interface Reply {
  status: number;
  body?: string;
  headers?: Record<string, string>;
}

/** A request of the app's runtime, already read. */
export interface ProxyRequest {
  method: string;
  target: string;
  headers: Headers;
  body: string;
}

export const json = (
  status: number,
  body: object | undefined,
  headers: Record<string, string> = {},
): Reply => ({
  status,
  body: body === undefined ? undefined : JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
});

/** A failure of the proxy itself, which the SDK reports as ProxyRequestError (or NeedsAuthenticationError). */
export const proxyError = (status: number, code: string, message: string): Reply =>
  json(status, { code, message }, { 'forge-proxy-error': code });

/** Parses a JSON body; undefined for an empty one. Throws SyntaxError. */
export const parseBody = (body: string): unknown => (body === '' ? undefined : JSON.parse(body));
