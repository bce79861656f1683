import type { PackInput } from '../pack';
import { aiMl } from './ai-ml';
import { breachNotification } from './breach-notification';
import { changeManagement } from './change-management';
import { clinicalEvidence } from './clinical-evidence';
import { deviceSoftware } from './device-software';
import { essentials } from './essentials';
import { goLive } from './go-live';
import { hipaaPrivacy } from './hipaa-privacy';
import { hipaaSecurity } from './hipaa-security';
import { hipaaSecurity2025 } from './hipaa-security-2025';
import { interoperability } from './interoperability';
import { part11 } from './part-11';
import { privacyImpactPack } from './privacy-impact';
import { securityRiskAnalysis } from './security-risk-analysis';
import { vendorContract } from './vendor-contract';

/** Every pack as it is written, in the order in which a reader meets them. */
export const written: readonly PackInput[] = [
  essentials,
  privacyImpactPack,
  securityRiskAnalysis,
  hipaaSecurity,
  hipaaPrivacy,
  breachNotification,
  vendorContract,
  clinicalEvidence,
  aiMl,
  deviceSoftware,
  part11,
  interoperability,
  goLive,
  changeManagement,
  hipaaSecurity2025,
];
