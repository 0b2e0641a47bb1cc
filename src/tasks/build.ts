/** `npm run build`: the studio (dist/studio), the package's entries (dist/package), their types (dist/types), the command line. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackage } from './build-package.ts';
import { projectRoot, runTool } from './project.ts';

rmSync(join(projectRoot, 'dist'), { recursive: true, force: true });
runTool('tsx', ['schemas/generate.ts']);
runTool('vite', ['build', '--logLevel', 'warn']);
await buildPackage();
