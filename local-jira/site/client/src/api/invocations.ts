import { z } from 'zod';
import { local } from './http';

const callSchema = z.looseObject({
  kind: z.string(),
  method: z.string(),
  path: z.string(),
  as: z.string(),
  status: z.number(),
  bytes: z.number(),
  round: z.number(),
});

const recordSchema = z.looseObject({
  id: z.string(),
  function: z.string(),
  module: z.string(),
  operation: z.string().optional(),
  accountId: z.string().optional(),
  startedAt: z.string(),
  ms: z.number().optional(),
  outcome: z.string().optional(),
  error: z.string().optional(),
  bytes: z.number(),
  rounds: z.number(),
  calls: z.array(callSchema),
});

const logsSchema = z.looseObject({
  logs: z.array(z.looseObject({ invocation: z.string(), level: z.number(), values: z.array(z.unknown()) })),
  output: z.array(z.string()),
});

export type PlatformCall = z.infer<typeof callSchema>;

/** A line that the app logged; levels as pino has them, 50 and above are errors. */
export interface LogLine {
  level: number;
  text: string;
}

/** One run of a function of the app, with what it called and what it logged. Without an outcome it still runs. */
export type Invocation = z.infer<typeof recordSchema> & { logs: LogLine[] };

export interface InvocationLog {
  /** Newest first. */
  invocations: Invocation[];
  /** What the app's process wrote outside of invocations, and what the platform has to say of the app. */
  output: string;
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Puts the lines that were logged to the invocations that logged them. */
export function joined(
  records: z.infer<typeof recordSchema>[],
  told: z.infer<typeof logsSchema>,
): InvocationLog {
  const lines = new Map<string, LogLine[]>();
  for (const { invocation, level, values } of told.logs) {
    const line = { level, text: values.map(shown).join(' ') };
    lines.set(invocation, [...(lines.get(invocation) ?? []), line]);
  }
  const invocations = records.map((record) => ({ ...record, logs: lines.get(record.id) ?? [] })).reverse();
  return { invocations, output: told.output.join('') };
}

/** The last invocations of the app. */
export async function loadInvocations(): Promise<InvocationLog> {
  const [records, told] = await Promise.all([
    local(z.array(recordSchema), '/local/calls'),
    local(logsSchema, '/local/logs'),
  ]);
  return joined(records, told);
}
