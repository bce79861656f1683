import type { AdfDocument } from '../adf';

export type StatusCategory = 'new' | 'indeterminate' | 'done';

/** A field that the exporting site added, as the text that people read. */
export interface CustomText {
  readonly name: string;
  readonly text: string;
}

/** What a reader found before it is checked: any part may be missing or wrong. */
export interface RawTicket {
  readonly line: number;
  readonly key?: string;
  readonly link?: string;
  readonly summary?: string;
  readonly type?: string;
  readonly priority?: string;
  readonly status?: string;
  readonly category?: string;
  readonly assignee?: string;
  readonly reporter?: string;
  readonly created?: string;
  readonly updated?: string;
  readonly labels: readonly string[];
  readonly components: readonly string[];
  readonly fixVersions: readonly string[];
  readonly description: AdfDocument | null;
  readonly parent?: string;
  readonly subtasks: readonly string[];
  readonly custom: readonly CustomText[];
}

/** A ticket as an export names it: keys, names and people of the site it came from. Dates are ISO 8601, UTC. */
export interface ImportedTicket extends RawTicket {
  readonly key: string;
  readonly summary: string;
  readonly type: string;
  readonly status: string;
  readonly category: StatusCategory;
}
