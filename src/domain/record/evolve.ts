import { evolveChecklists } from '../checklist/evolve';
import type { AuditEntry } from '../audit/entry';
import { evolveRisk } from '../risk/evolve';
import { evolveSignoffs } from '../signoff/evolve';
import type { IssueRecord } from './schema';

const REMEMBERED_COMMANDS = 64;

/** Applies one entry of the record's chain. The stored state is the fold of all of them. */
export function evolve(record: IssueRecord, entry: AuditEntry, hash: string): IssueRecord {
  const risk = evolveRisk(record.risk, entry);
  return {
    ...record,
    revision: entry.seq,
    head: hash,
    checklists: evolveChecklists(record.checklists, entry),
    signoffs: evolveSignoffs(record.signoffs, entry),
    assignees: evolveAssignees(record.assignees, entry),
    gates: evolveGates(record.gates, entry),
    ...(risk === undefined ? {} : { risk }),
    commands: rememberCommand(record.commands, entry),
  };
}

function evolveAssignees(assignees: IssueRecord['assignees'], entry: AuditEntry): IssueRecord['assignees'] {
  return entry.type === 'assignee-recorded' ? [...assignees, entry.payload.assignee] : assignees;
}

function evolveGates(gates: IssueRecord['gates'], entry: AuditEntry): IssueRecord['gates'] {
  if ('gates' in entry.payload) return union(gates, entry.payload.gates);
  return entry.type === 'signoff-given' ? union(gates, [entry.payload.gate]) : gates;
}

const union = (known: string[], more: string[]): string[] =>
  more.every((gate) => known.includes(gate)) ? known : [...new Set([...known, ...more])];

/** The commands that are remembered, with the one that made this entry. The oldest are forgotten. */
export function rememberCommand(
  commands: IssueRecord['commands'],
  entry: AuditEntry,
): IssueRecord['commands'] {
  const { nonce } = entry.payload;
  if (commands.some(([known]) => known === nonce)) return commands;
  const latest: [string, number] = [nonce, entry.seq];
  return [...commands, latest].slice(-REMEMBERED_COMMANDS);
}

/** Sequence number of the first entry that a command made, if the command is remembered. */
export const firstEntryOf = (record: Pick<IssueRecord, 'commands'>, nonce: string): number | undefined =>
  record.commands.find(([known]) => known === nonce)?.[1];
