import type { Holder } from './permission';

/** One entry of who may see the issues of a level. */
export interface SecurityMember {
  id: string;
  holder: Holder;
}

/** Issues of a level are seen only by its members, who also need Browse Projects. */
export interface SecurityLevel {
  id: string;
  name: string;
  description: string;
  members: SecurityMember[];
}

/** The levels that a project offers. New issues get the default level, if there is one. */
export interface SecurityScheme {
  id: string;
  name: string;
  description: string;
  defaultLevelId?: string;
  levels: SecurityLevel[];
}
