import type { Story } from '../../story';
import { missedReading, pairScale, pounds, pressurePairs, pulseOximeter } from './readings';
import {
  epic,
  loopDiuretics,
  pauseInHospital,
  potassium,
  recordOverride,
  showReadings,
  suggestStep,
} from './titration';
import { consent, dischargeSummary, interpreter, reconnect, refill } from './visits';

export { monitoring } from './monitoring';

/** The issues of Telehealth Platform in the order of their keys: the epic first, then the story of the first screen. */
export const telehealth: readonly Story[] = [
  epic,
  suggestStep,
  loopDiuretics,
  pulseOximeter,
  reconnect,
  interpreter,
  consent,
  refill,
  dischargeSummary,
  pressurePairs,
  pauseInHospital,
  pounds,
  showReadings,
  missedReading,
  recordOverride,
  potassium,
  pairScale,
];
