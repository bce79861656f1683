import { UNLICENSED_SEE_UNNAMED_MODULES } from './guesses';

/** Whether an account of this type is shown a module. Licensed users see all, others where the module names them. */
export function isShown(
  module: { unlicensedAccess?: readonly string[] },
  accountType: string,
  { unnamed = UNLICENSED_SEE_UNNAMED_MODULES } = {},
): boolean {
  if (accountType === 'licensed') return true;
  const { unlicensedAccess = [] } = module;
  return unlicensedAccess.length === 0 ? unnamed : unlicensedAccess.includes(accountType);
}
