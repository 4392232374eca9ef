import { type AppEvent, appEventSchema } from '../../core/kit/events.ts';

const longestPauseMs = 10_000;

/**
 * Follows the core's server-sent events for as long as the page lives. `EventSource` cannot send the
 * session token, so the stream is read with fetch. A lost connection is told as `coreStopped`, then retried.
 */
export async function followEvents(
  session: string,
  tell: (event: AppEvent) => void,
): Promise<void> {
  for (let pauseMs = 500; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    const outcome = await readOnce(session, tell);
    if (outcome === 'refused') return;
    if (outcome === 'ended') {
      pauseMs = 500;
      tell({ kind: 'coreStopped' });
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

async function readOnce(
  session: string,
  tell: (event: AppEvent) => void,
): Promise<'refused' | 'unreachable' | 'ended'> {
  let response: Response;
  try {
    response = await fetch('/events', { headers: { authorization: `Bearer ${session}` } });
  } catch {
    return 'unreachable';
  }
  if (!response.ok || !response.body) return 'refused';
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let unread = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return 'ended';
      const messages = (unread + value).split('\n\n');
      unread = messages.pop() ?? '';
      for (const message of messages) tellMessage(message, tell);
    }
  } catch {
    return 'ended';
  }
}

/** Reads one `data:` message; comments, which keep the connection alive, carry nothing. */
function tellMessage(message: string, tell: (event: AppEvent) => void): void {
  const line = message.split('\n').find((candidate) => candidate.startsWith('data: '));
  if (!line) return;
  const event = appEventSchema.safeParse(JSON.parse(line.slice('data: '.length)));
  if (event.success) tell(event.data);
}
