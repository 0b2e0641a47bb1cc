import type { Fix } from '../../generated/types.ts';

/** The fix that takes a connection away. */
export function disconnect(application: string, connection: string): Fix {
  return {
    title: 'Remove the connection',
    command: 'disconnect',
    arguments: { application, connections: [connection] },
  };
}
