import { useKeptText, type KeptText } from '../kit/useKeptText';

/** A rationale that outlives the dialog: it is kept for the session, by issue, gate and role. */
export const useDraft = (issue: string, gate: string, role: string): KeptText =>
  useKeptText(`caregate.rationale.${issue}.${gate}.${role}`);
