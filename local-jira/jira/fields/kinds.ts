import type { FieldKind } from '../entities/field';
import { dates, datetimes, group, groups, numbers, object, objects, texts } from './appKinds';
import { json } from './json';
import type { Kind } from './kind';
import { components, labels, versions } from './lists';
import { issuetype, priority, project, resolution, status } from './named';
import { option, options } from './options';
import { parent } from './parent';
import { user, users } from './people';
import { date, datetime, document, number, text } from './scalars';
import { security } from './security';
import { sprint } from './sprint';

/** What each kind of field can do. */
export const KINDS: Record<FieldKind, Kind> = {
  text,
  document,
  user,
  users,
  labels,
  priority,
  resolution,
  status,
  issuetype,
  project,
  parent,
  components,
  versions,
  date,
  datetime,
  number,
  option,
  options,
  sprint,
  security,
  json,
  group,
  object,
  texts,
  numbers,
  dates,
  datetimes,
  groups,
  objects,
};
