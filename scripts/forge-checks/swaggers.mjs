import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const VARIABLES = {
  LOCAL_JIRA_SWAGGER: 'jira-platform-v3.2026-02-06.json',
  LOCAL_JSW_SWAGGER: 'jira-software-agile.2022-07-16.json',
  LOCAL_JSM_SWAGGER: undefined,
  LOCAL_CONF_SWAGGER: undefined,
  LOCAL_CONF_V2_SWAGGER: undefined,
  LOCAL_BB_SWAGGER: undefined,
};

/**
 * The linter checks the scopes of every endpoint against six API descriptions, and downloads all six unless each is
 * named. Those that are not in `folder` are empty here: their endpoints are then not checked.
 */
export function swaggers(folder) {
  const empty = path.join(mkdtempSync(path.join(os.tmpdir(), 'caregate-swagger-')), 'empty.json');
  writeFileSync(empty, '{"paths":{}}');
  const named = Object.entries(VARIABLES).map(([variable, file]) => {
    const described = file && path.join(folder, file);
    return [variable, described && existsSync(described) ? described : empty];
  });
  return { USE_LOCAL_SWAGGER: '1', ...Object.fromEntries(named) };
}
