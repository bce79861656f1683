export type { Finding, IdentifierDefinition, IdentifierKind } from './definition';
export { findIdentifiers, findPatientIdentifier } from './findIdentifiers';
export { identifiers, safeHarbor } from './identifiers';
