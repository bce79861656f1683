import { z } from 'zod';

const parts = z.record(z.string(), z.string());

/**
 * The form that @forge/bridge takes apart: the file as base64 (a data URL or bare), its name and type beside it, and
 * every other part as text. Throws when it is no such form.
 */
export function multipartBody(body: string): FormData {
  const { file, __fileName: name, __fileType: type, ...rest } = parts.parse(JSON.parse(body));
  const form = new FormData();
  for (const [key, value] of Object.entries(rest)) form.append(key, value);
  if (file !== undefined) {
    const bytes = Buffer.from(file.replace(/^data:[^,]*,/, ''), 'base64');
    form.append('file', new Blob([bytes], { type: type ?? '' }), name ?? 'file');
  }
  return form;
}
