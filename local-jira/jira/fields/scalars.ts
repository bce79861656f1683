import { adfToText, isAdf } from '../../adf';
import { idText, type Json } from '../entities/json';
import { badField } from '../errors';
import { parseJson } from './json';
import type { Kind } from './kind';
import { single } from './kind';

const asText = (stored: Json): string | null => (stored === null ? null : idText(stored));

export const text: Kind = {
  empty: null,
  parse(input, { field }) {
    if (input === null) return null;
    if (typeof input !== 'string') throw badField(field.id, 'Operation value must be a string');
    if (field.id === 'summary') return summary(input);
    return input === '' ? null : input;
  },
  render: (stored) => stored,
  changes: single((stored) => ({ id: null, text: asText(stored) })),
};

function summary(input: string): string {
  if (input.trim() === '') throw badField('summary', 'You must specify a summary of the issue.');
  if (input.length > 255) throw badField('summary', "Summary can't exceed 255 characters.");
  if (/[\r\n]/u.test(input))
    throw badField('summary', 'The summary is invalid because it contains newline characters.');
  return input;
}

/** Atlassian Document Format. The changelog holds its plain text. */
export const document: Kind = {
  empty: null,
  parse(input, { field }) {
    if (input === null) return null;
    if (!isAdf(input))
      throw badField(
        field.id,
        'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
      );
    return parseJson(input, field.id);
  },
  render: (stored) => stored,
  changes: single((stored) => ({ id: null, text: stored === null ? null : adfToText(stored) })),
};

export const number: Kind = {
  empty: null,
  parse(input, { field }) {
    if (input === null) return null;
    if (typeof input !== 'number' || !Number.isFinite(input))
      throw badField(field.id, 'Operation value must be a number');
    return input;
  },
  render: (stored) => stored,
  changes: single((stored) => ({ id: null, text: asText(stored) })),
};

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

export const date: Kind = {
  empty: null,
  parse(input, { field }) {
    if (input === null) return null;
    const valid = typeof input === 'string' && DATE.test(input) && !Number.isNaN(Date.parse(input));
    if (!valid) throw badField(field.id, "Operation value must be a string in the format 'yyyy-MM-dd'");
    return input;
  },
  render: (stored) => stored,
  changes: single((stored) => ({ id: asText(stored), text: asText(stored) })),
};

export const datetime: Kind = {
  empty: null,
  parse(input, { field }) {
    if (input === null) return null;
    const at = typeof input === 'string' ? Date.parse(input) : Number.NaN;
    if (Number.isNaN(at)) throw badField(field.id, 'Operation value must be a datetime string');
    return new Date(at).toISOString();
  },
  render: (stored) => (typeof stored === 'string' ? stored.replace(/Z$/u, '+0000') : stored),
  changes: single((stored) => ({ id: asText(stored), text: asText(stored) })),
};
