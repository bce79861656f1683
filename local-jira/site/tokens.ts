import { createRequire } from 'node:module';
import { z } from 'zod';

const load = createRequire(__filename);
const artifact = z.looseObject({ default: z.string() });

/** The `data-theme` value under which the tokens below apply. */
export const THEME_ATTRIBUTE = 'light:light dark:dark spacing:spacing typography:typography shape:shape';

/** The design tokens that Atlassian's theme API would load, as one style sheet. */
export const tokensCss: string = ['light', 'dark', 'spacing', 'typography', 'shape']
  .map((name) => `@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${name}.js`)
  .map((path) => artifact.parse(load(path)).default)
  .join('\n');
