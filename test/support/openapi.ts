import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const file = (name: string): string => join(__dirname, '../../../shared/openapi', name);

const FILE = file('jira-platform-v3.2026-02-06.json');
const AGILE_FILE = file('jira-software-agile.2022-07-16.json');

/** One answer to hold against the published document. `path` is as in the request, without the query. */
export interface Exchange {
  method: string;
  path: string;
  query?: URLSearchParams;
  status: number;
  requestBody?: unknown;
  body: unknown;
}

interface Schema {
  [key: string]: unknown;
}

interface Operation {
  parameters?: { name: string; in: string }[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}

interface Document {
  components: { schemas?: Record<string, { properties?: Record<string, Schema> }> };
  paths: Record<string, Record<string, Operation>>;
}

const IGNORED_FORMATS = ['int32', 'int64', 'float', 'double', 'binary', 'password', 'json'];

/** Statuses that every resource may answer, whether its page lists them or not. */
const ANYWHERE = new Set([401, 404, 410, 413, 501]);

/** True on machines that have Atlassian's document. */
export const hasOpenApi = existsSync(FILE);

function pattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{[^}]+\}/gu, '[^/]+')}$`, 'u');
}

/** How many parts of a path are fixed: `/issue/createmeta` wins over `/issue/{key}`. */
const fixedParts = (path: string): number => path.split('/').filter((part) => !part.startsWith('{')).length;

/**
 * Where the document's own examples contradict its schemas, the examples show what Jira sends: a changelog has null
 * on the side without a value, a bulk task's times are milliseconds.
 */
function loadDocument(from: string): Document {
  const schemas = {
    ChangeDetails: ['from', 'fromString', 'to', 'toString'],
    BulkOperationProgress: ['created', 'started', 'updated'],
  };
  const document: Document = JSON.parse(readFileSync(from, 'utf8'));
  for (const [name, properties] of Object.entries(schemas)) {
    const schema = document.components.schemas?.[name];
    for (const property of properties)
      if (schema?.properties) schema.properties[property] = { type: ['string', 'null', 'integer'] };
  }
  return document;
}

class Checker {
  private readonly document: Document;
  private readonly ajv = new Ajv({ strict: false, allErrors: true });
  private readonly routes: { path: string; matches: RegExp }[];
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(from: string) {
    this.document = loadDocument(from);
    addFormats(this.ajv);
    for (const name of IGNORED_FORMATS) this.ajv.addFormat(name, true);
    this.ajv.addSchema(this.document, 'api');
    this.routes = Object.keys(this.document.paths)
      .sort((left, right) => fixedParts(right) - fixedParts(left))
      .map((path) => ({ path, matches: pattern(path) }));
  }

  /** Everything in an exchange that the document does not allow. */
  problems(exchange: Exchange): string[] {
    const method = exchange.method.toLowerCase();
    const route = this.routes.find(
      (one) => one.matches.test(exchange.path) && this.document.paths[one.path]?.[method],
    );
    const operation = route && this.document.paths[route.path]?.[method];
    if (!route || !operation) return [`${exchange.method} ${exchange.path}: not in the document`];
    const here = `#/paths/${route.path.replace(/~/gu, '~0').replace(/\//gu, '~1')}/${method}`;
    return [
      ...this.queryProblems(operation, exchange),
      ...this.requestProblems(operation, exchange, here),
      ...this.responseProblems(operation, exchange, here),
    ].map((problem) => `${exchange.method} ${exchange.path} → ${exchange.status}: ${problem}`);
  }

  private queryProblems(operation: Operation, { query }: Exchange): string[] {
    const known = new Set(operation.parameters?.filter((one) => one.in === 'query').map((one) => one.name));
    const names = [...new Set(query?.keys() ?? [])];
    return names.filter((name) => !known.has(name)).map((name) => `unknown query parameter ${name}`);
  }

  private requestProblems(operation: Operation, { status, requestBody }: Exchange, here: string): string[] {
    if (status >= 400 || requestBody === undefined) return [];
    if (!operation.requestBody?.content?.['application/json']?.schema) return [];
    return this.validate(`${here}/requestBody/content/application~1json/schema`, requestBody, 'request');
  }

  private responseProblems(operation: Operation, { status, body }: Exchange, here: string): string[] {
    const response = operation.responses[String(status)];
    if (!response) return ANYWHERE.has(status) ? [] : ['undocumented status'];
    if (!response.content?.['application/json']?.schema || status >= 400) return [];
    return this.validate(`${here}/responses/${status}/content/application~1json/schema`, body, 'answer');
  }

  private validate(pointer: string, value: unknown, what: string): string[] {
    const validate = this.compiled.get(pointer) ?? this.ajv.compile({ $ref: `api${encodeURI(pointer)}` });
    this.compiled.set(pointer, validate);
    if (validate(value)) return [];
    return (validate.errors ?? [])
      .slice(0, 8)
      .map((error) => `${what}${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`);
  }
}

const checkers = new Map<string, Checker>();

function checkerOf(from: string): Checker {
  const checker = checkers.get(from) ?? new Checker(from);
  checkers.set(from, checker);
  return checker;
}

/** What Atlassian's document has against an exchange; nothing where the document is not present. */
export function openApiProblems(exchange: Exchange): string[] {
  const from = exchange.path.startsWith('/rest/agile/') ? AGILE_FILE : FILE;
  return existsSync(from) ? checkerOf(from).problems(exchange) : [];
}
