import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Route } from '@playwright/test';
import { build } from 'esbuild';

const root = join(fileURLToPath(import.meta.url), '../../..');

/** A command as the telephone system gets it. */
export interface Command {
  readonly host: string;
  readonly command: string;
  readonly session: string;
  readonly id: string;
  readonly rest: readonly unknown[];
}

/** What a page of a host offers to the test. */
interface HostWindow {
  ask(question: object): Promise<unknown>;
  /** Ends the worker in which the host runs. */
  kill?(): void;
}

/** A telephone system outside the browser's pages: it hears the commands of all hosts, in order. */
export class TelephoneSystem {
  readonly commands: Command[] = [];

  /** Answers every page of a browser under `/host-takeover/`: the host's program, made from the built package, and the telephone. */
  async serve(context: BrowserContext): Promise<void> {
    const { outputFiles } = await build({
      entryPoints: [join(root, 'e2e/host-takeover/host.js')],
      ...{ bundle: true, write: false, format: 'esm', platform: 'browser', logLevel: 'error' },
    });
    const program = outputFiles[0]?.text ?? '';
    const pages: Readonly<Record<string, (route: Route) => Promise<void>>> = {
      'host.html': (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><title>Host</title><script type="module" src="host.js"></script>',
        }),
      'host.js': (route) => route.fulfill({ contentType: 'text/javascript', body: program }),
      telephone: (route) => {
        this.commands.push(route.request().postDataJSON());
        return route.fulfill({ status: 204 });
      },
    };
    await context.route('**/host-takeover/*', (route) => {
      const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
      return pages[name]?.(route) ?? route.abort();
    });
  }

  /** Ids of the commands of one name, each once: a host that took over may repeat one. */
  ids(command: string): string[] {
    return [...new Set(this.commands.filter((each) => each.command === command).map(({ id }) => id))];
  }
}

/** A host in a page of its own, or in a worker of that page. */
export class CentreHost {
  readonly name: string;
  readonly page: Page;

  private constructor(name: string, page: Page) {
    this.name = name;
    this.page = page;
  }

  static async join(
    context: BrowserContext,
    name: string,
    { inWorker = false, ...centre }: { inWorker?: boolean; configuration: object; moment: number },
  ): Promise<CentreHost> {
    const page = await context.newPage();
    await page.goto(`/host-takeover/host.html${inWorker ? '#worker' : ''}`);
    await page.waitForFunction(() => 'ask' in window);
    const host = new CentreHost(name, page);
    await host.ask('join', { host: name, ...centre });
    return host;
  }

  /** Fulfilled when what came of it is committed. */
  ask(ask: string, question: object = {}): Promise<unknown> {
    // The host's program has put it there.
    return this.page.evaluate((asked) => (window as unknown as HostWindow).ask(asked), { ask, ...question });
  }

  async isActing(): Promise<boolean> {
    return (await this.ask('isActing')) === true;
  }

  /** The worker hears something, and dies some milliseconds later, whatever it is doing then. */
  async dieAfter(milliseconds: number, ask: string, question: object): Promise<void> {
    await this.page.evaluate(
      ([asked, wait]) => {
        // The host's program has put both there.
        const { ask, kill } = window as unknown as HostWindow;
        void ask(asked);
        return new Promise<void>((died) => {
          setTimeout(() => {
            kill?.();
            died();
          }, wait);
        });
      },
      [{ ask, ...question }, milliseconds] as const,
    );
  }
}
