/** `npm start`: builds the studio when it is not built or older than its sources, and serves it on a fixed local port. */
import { preview } from 'vite';
import { isStudioBuilt } from './built.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { projectRoot, runTool } from './project.ts';

const port = Number(optionValue('--port') ?? process.env.PORT ?? 4730);

if (!isStudioBuilt()) {
  console.log('Building the studio …');
  runTool('tsx', ['schemas/generate.ts']);
  runTool('vite', ['build', '--logLevel', 'warn']);
}

try {
  const server = await preview({
    root: `${projectRoot}/src/app`,
    configFile: `${projectRoot}/vite.config.ts`,
    logLevel: 'warn',
    preview: {
      port,
      strictPort: true,
      host: '127.0.0.1',
      headers: { 'Content-Security-Policy': contentSecurityPolicy, 'X-Content-Type-Options': 'nosniff' },
    },
  });
  console.log(`Callback Studio is at http://127.0.0.1:${port}/  (Ctrl+C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.close().finally(() => process.exit(0)));
} catch (cause) {
  const text = cause instanceof Error ? cause.message : String(cause);
  console.error(
    text.includes('already in use')
      ? `Port ${port} is in use. Is the studio already running at http://127.0.0.1:${port}/ ? Another port: npm start -- --port 4800`
      : text,
  );
  process.exit(1);
}

function optionValue(option: string): string | undefined {
  const index = process.argv.indexOf(option);
  return index < 0 ? undefined : process.argv[index + 1];
}
