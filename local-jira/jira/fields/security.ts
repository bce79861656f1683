import type { Json } from '../entities/json';
import { idText, isObject } from '../entities/json';
import type { SecurityLevel } from '../entities/security';
import { badField } from '../errors';
import { renderLevelRef } from '../render/security';
import { findLevel, schemeOf } from '../security/levels';
import type { FieldContext, Kind } from './kind';
import { NOTHING, single } from './kind';

function levelOf(input: unknown, { core, project, field }: FieldContext): SecurityLevel {
  if (!isObject(input)) throw badField(field.id, 'data was not an object');
  const offered = schemeOf(core, project)?.levels ?? [];
  const wanted = (level: SecurityLevel): boolean =>
    input['id'] === undefined ? level.name === input['name'] : level.id === idText(input['id']);
  const found = offered.find(wanted);
  if (!found) throw badField(field.id, 'The security level selected is invalid.');
  return found;
}

/** The security level: one of those that the project's scheme offers, or none. */
export const security: Kind = {
  empty: null,
  parse: (input, context) => (input === null ? null : levelOf(input, context).id),
  render: (stored: Json, { core }) => {
    const found = findLevel(core, idText(stored));
    return found ? renderLevelRef(core, found.level) : null;
  },
  changes: single((stored, { core }) => {
    const found = findLevel(core, idText(stored));
    return found ? { id: found.level.id, text: found.level.name } : NOTHING;
  }),
};
