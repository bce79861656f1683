import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { manifestSchema, type Manifest } from './schema';

/** Reads and checks a manifest.yml. Throws a ZodError that names the field when a part the host needs is wrong. */
export const loadManifest = (file: string): Manifest =>
  manifestSchema.parse(parse(readFileSync(file, 'utf8')));
