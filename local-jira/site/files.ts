import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};

export interface StaticFile {
  body: Buffer;
  contentType: string;
}

/** Reads a file below `directory`, or undefined when there is none there or the path leads out of it. */
export async function readBelow(directory: string, path: string): Promise<StaticFile | undefined> {
  const root = resolve(directory);
  const file = resolve(root, `.${sep}${path}`);
  if (!file.startsWith(root + sep)) return undefined;
  try {
    return {
      body: await readFile(file),
      contentType: TYPES[extname(file)] ?? 'application/octet-stream',
    };
  } catch {
    return undefined;
  }
}
