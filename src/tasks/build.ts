/** `npm run build`: the studio (dist/studio), the package's entries (dist/package), their types (dist/types), the command line. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackage } from './build-package.ts';
import { projectRoot, runTool } from './project.ts';
import { builtLines } from './tell-built.ts';

rmSync(join(projectRoot, 'dist'), { recursive: true, force: true });
runTool('tsx', ['schemas/generate.ts']);
runTool('vite', ['build', '--logLevel', 'warn']);
await buildPackage();
for (const line of builtLines()) console.log(line);
