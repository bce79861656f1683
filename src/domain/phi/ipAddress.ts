import type { IdentifierDefinition } from './definition';

/** Private, loopback, link-local, shared, test, multicast and documentation ranges (RFC 6890, RFC 5737, RFC 3849). */
const NOBODY: readonly RegExp[] = [
  /^(?:0|10|127)\./,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^169\.254\./,
  /^172\.(?:1[6-9]|2\d|3[01])\./,
  /^192\.(?:168|0\.[02])\./,
  /^198\.(?:1[89]\.|51\.100\.)/,
  /^203\.0\.113\./,
  /^(?:22[4-9]|2[34]\d|25[0-5])\./,
  /^(?:::|fe[89ab][0-9a-f]:|f[cd][0-9a-f]{2}:|ff[0-9a-f]{2}:|2001:0?db8:)/i,
];

const isV4 = (value: string): boolean => {
  const parts = value.split('.');
  return (
    parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)
  );
};

const isV6 = (value: string): boolean => value.includes(':') && URL.canParse(`http://[${value}]/`);

/** An address that somebody on the public internet can have. */
export const isPublicIp = (value: string): boolean =>
  (isV4(value) || isV6(value)) && !NOBODY.some((range) => range.test(value));

/** Needs the word IP and somebody to whom it belongs: servers have addresses too, and versions look like them. */
export const ipAddress: IdentifierDefinition = {
  kind: 'ip-address',
  label: 'an IP address',
  letter: 'O',
  source: 'https://www.rfc-editor.org/rfc/rfc5737',
  blocks: true,
  patterns: [
    /\b(?:patient|client|user|caller|visitor|remote|home)(?:['’]s)? IP(?:v[46])?(?: addr(?:ess)?)?(?: (?:is|was))?[ :=]{0,4}(?<value>\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:]{2,39})(?![\w:]|\.\d)/gi,
  ],
  valid: isPublicIp,
};
