/**
 * Tries every way in which a page could reach an address, and answers what came of each: `done` and `loaded` are
 * successes. It runs inside the page, so it uses nothing from outside itself.
 */
export async function waysOut(address: string): Promise<Record<string, string>> {
  const settled = async (work: () => unknown): Promise<string> => {
    try {
      await work();
      return 'done';
    } catch {
      return 'refused';
    }
  };
  const element = (tag: string, attribute: string): Promise<string> =>
    new Promise((resolve) => {
      const made = document.createElement(tag);
      made.addEventListener('load', () => resolve('loaded'));
      made.addEventListener('error', () => resolve('refused'));
      if (tag === 'link') made.setAttribute('rel', 'stylesheet');
      try {
        made.setAttribute(attribute, address);
        document.body.append(made);
      } catch {
        resolve('refused');
      }
      setTimeout(() => resolve('nothing'), 700);
    });
  const socket = (open: () => EventTarget): Promise<string> =>
    new Promise((resolve) => {
      try {
        open().addEventListener('error', () => resolve('refused'));
      } catch {
        resolve('refused');
      }
      setTimeout(() => resolve('nothing'), 700);
    });
  return {
    fetch: await settled(() => fetch(address)),
    fetchOwn: await settled(() => fetch('app://frist/index.html')),
    request: await settled(() => {
      const request = new XMLHttpRequest();
      request.open('GET', address, false);
      request.send();
    }),
    beacon: String(navigator.sendBeacon(address, 'x')),
    socket: await socket(() => new WebSocket(address.replace('http', 'ws'))),
    events: await socket(() => new EventSource(address)),
    image: await element('img', 'src'),
    style: await element('link', 'href'),
    sound: await element('audio', 'src'),
    script: await element('script', 'src'),
    object: await element('object', 'data'),
    module: await settled(() => import(address)),
    worker: await settled(() => new Worker(address)),
  };
}
