import type { Json } from '../../domain/shared/canonicalJson';

export type DocumentFormat = 'yaml' | 'json';

/** What is wrong with a text, and where: lines and columns count from 1. */
export interface DocumentProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A value, and where in the text each path of it stands (`gates.0.title` → line 12). Or what is wrong. */
export type ParsedDocument =
  | { readonly ok: true; readonly value: Json; lineOf(path: readonly (string | number)[]): number }
  | { readonly ok: false; readonly problems: readonly DocumentProblem[] };

/** YAML and JSON texts that people write. */
export interface Documents {
  /**
   * Reads a text that somebody gave. Refuses what is too long or too deep, aliases, tags, duplicate keys, more than
   * one document, and members that every object inherits (`__proto__`, `constructor`, `prototype`).
   */
  parse(text: string, format: DocumentFormat): Promise<ParsedDocument>;
  /** Writes a value so that `parse` reads the same value. */
  write(value: Json, format: DocumentFormat): Promise<string>;
}
