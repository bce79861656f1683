import { permissionKey } from './permissionKeys';

/** The type of the read-only field, and the key of the rule: both are the full id of their module in this installation. */
export const stateFieldType = (): string => permissionKey('compliance-state');
export const gateRuleKey = (): string => permissionKey('compliance-gate');

/** The indexed property of an issue. */
export const STATE_PROPERTY = 'caregate';
