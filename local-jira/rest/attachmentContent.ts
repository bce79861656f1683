import type { Attachment } from '../jira/entities/issue';

interface Part {
  start: number;
  end: number;
}

/** The bytes that a Range header asks for; `all` without a usable one, `none` for one beyond the end (RFC 9110, 14.1). */
export function rangeOf(header: string | undefined, size: number): Part | 'all' | 'none' {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/u.exec(header ?? '') ?? [];
  if (first === '' && last === '') return 'all';
  const part = first === '' ? theLast(Number(last), size) : from(Number(first), last, size);
  return part.start > part.end ? 'none' : part;
}

const theLast = (count: number, size: number): Part => ({ start: Math.max(0, size - count), end: size - 1 });

const from = (start: number, last: string, size: number): Part => {
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
};

function headersOf({ filename, mimeType }: Attachment): Record<string, string> {
  return {
    'content-type': mimeType,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
    'content-security-policy': 'sandbox',
  };
}

/** An attachment's bytes as a download, or the part that was asked for: 200, 206 or 416. */
export function contentOf(attachment: Attachment, bytes: Uint8Array, range: string | undefined): Response {
  const part = rangeOf(range, bytes.byteLength);
  const headers = headersOf(attachment);
  if (part === 'all') return new Response(Buffer.from(bytes), { headers });
  if (part === 'none') {
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${bytes.byteLength}` } });
  }
  const { start, end } = part;
  const shown = Buffer.from(bytes.slice(start, end + 1));
  const where = { 'content-range': `bytes ${start}-${end}/${bytes.byteLength}` };
  return new Response(shown, { status: 206, headers: { ...headers, ...where } });
}

const DRAWABLE = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);
const PAPER =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#8590a2" d="M3 1h7l3 3v11H3z"/></svg>';

/** A picture's thumbnail is the picture itself; other files have a sheet of paper, or nothing without a fallback. */
export function thumbnailOf(
  attachment: Attachment,
  bytes: Uint8Array,
  fallback: boolean,
): Response | undefined {
  const headers = { 'x-content-type-options': 'nosniff' };
  if (DRAWABLE.has(attachment.mimeType))
    return new Response(Buffer.from(bytes), { headers: { ...headers, 'content-type': attachment.mimeType } });
  if (!fallback) return undefined;
  return new Response(PAPER, { headers: { ...headers, 'content-type': 'image/svg+xml' } });
}
