import * as z from 'zod';

/** What a server answered: the status and the body, parsed when it is JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Where an operation is called from. */
export interface From {
  readonly issue?: string;
  readonly project?: string;
  readonly sprint?: number;
  readonly module?: string;
}

interface Operation<S extends z.ZodType> {
  readonly name: string;
  readonly response: S;
}

const result = z.object({ result: z.unknown() });

/** Somebody who uses Jira's REST API and the app's operations under an account of their own. */
export class Person {
  constructor(
    private readonly url: () => string,
    readonly accountId: string,
  ) {}

  get email(): string {
    return `${this.accountId.replace('-', '.')}@caregate.example`;
  }

  /** Jira's REST API version 3; `path` begins after `/rest/api/3`. */
  rest(method: string, path: string, body?: unknown): Promise<Answer> {
    return this.send(method, `/rest/api/3${path}`, body);
  }

  /** An operation of the app with any payload at all, as a page or a forger sends it. */
  invoke(operation: string, payload: unknown, from: From): Promise<Answer> {
    const { module = from.project === undefined ? 'compliance-panel' : 'compliance-settings', ...place } =
      from;
    return this.send('POST', '/local/invoke', { module, operation, payload, ...place });
  }

  /** An operation that must succeed: its value, parsed by the contract. Throws with the answer otherwise. */
  async call<S extends z.ZodType>(
    operation: Operation<S>,
    payload: object,
    from: From,
  ): Promise<z.output<S>> {
    const { status, body } = await this.invoke(operation.name, payload, from);
    if (status !== 200)
      throw new Error(`${operation.name} as ${this.accountId}: ${status} ${JSON.stringify(body)}`);
    return operation.response.parse(result.parse(body).result);
  }

  async send(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${this.url()}${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Basic ${btoa(`${this.email}:token`)}` },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: response.status, body: parse(await response.text()) };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
