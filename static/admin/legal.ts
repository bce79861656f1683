import type { IconName, IconTone } from '../kit/Icon';
import type { LozengeTone } from '../kit/Lozenge';
import type { LegalStatus } from './types';

interface Standing {
  readonly word: string;
  readonly icon: IconName;
  readonly tone: LozengeTone;
  readonly iconTone: IconTone;
  /** What the word means, for who chooses it. */
  readonly meaning: string;
}

/** How binding a source is: as a word, a shape, and a sentence. */
export const STANDING: Readonly<Record<LegalStatus, Standing>> = {
  'in-force': {
    word: 'In force',
    icon: 'success',
    tone: 'neutral',
    iconTone: 'success',
    meaning: 'law that binds today',
  },
  proposed: {
    word: 'Proposed',
    icon: 'clock',
    tone: 'warning',
    iconTone: 'subtle',
    meaning: 'a rule that is not law yet',
  },
  guidance: {
    word: 'Guidance',
    icon: 'book',
    tone: 'neutral',
    iconTone: 'subtle',
    meaning: 'what an authority recommends',
  },
  voluntary: {
    word: 'Voluntary',
    icon: 'unchecked',
    tone: 'neutral',
    iconTone: 'subtle',
    meaning: 'a standard or a rule of the house',
  },
};

export const LEGAL_STATUSES: readonly LegalStatus[] = ['in-force', 'proposed', 'guidance', 'voluntary'];

/** `Proposed — off`: a pack of proposed rules is never taken up by itself. */
export const packWord = (status: LegalStatus, onByDefault: boolean): string =>
  status === 'proposed' && !onByDefault ? 'Proposed — off' : STANDING[status].word;
