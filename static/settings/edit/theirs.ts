import type { Draft, Found } from '../types';
import { draftOf, emptyDraft } from './edits';

/** What is there now: the draft, or, when there is none, what is in force. */
export const theirsOf = (found: Found): Draft =>
  found.draft?.content ?? (found.policy === null ? emptyDraft(found) : draftOf(found.policy));
