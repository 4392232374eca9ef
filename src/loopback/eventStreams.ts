import type { ServerResponse } from 'node:http';
import type { App } from '../core/app.ts';
import { securityHeaders } from '../core/kit/contentPolicy.ts';
import type { Session } from './sessions.ts';

const heartbeatMs = 15_000;

/** The open `GET /events` connections: each gets every event of the app until its session ends. */
export function eventStreams(app: App): {
  open(response: ServerResponse, session: Session): void;
  close(): void;
} {
  const open = new Set<ServerResponse>();
  const send = (text: string): void => {
    for (const response of open) response.write(text);
  };
  const stopListening = app.onEvent((event) => send(`data: ${JSON.stringify(event)}\n\n`));
  // A comment now and then, so that a connection that has silently gone is noticed.
  const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs);
  heartbeat.unref();
  return {
    open(response, { ended }) {
      response.writeHead(200, { ...securityHeaders('self'), 'content-type': 'text/event-stream' });
      response.write(': connected\n\n');
      open.add(response);
      const end = (): void => void response.end();
      ended.addEventListener('abort', end);
      response.once('close', () => {
        open.delete(response);
        ended.removeEventListener('abort', end);
      });
    },
    close() {
      stopListening();
      clearInterval(heartbeat);
      for (const response of open) response.end();
    },
  };
}
