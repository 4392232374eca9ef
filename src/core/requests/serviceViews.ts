import type { CommandCall, Handlers } from '../handlers.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import { savedViewIdSchema } from '../kit/ids.ts';
import type { requestsContract } from './contract.ts';
import type { RequestsParts } from './servicePorts.ts';
import { deleteView, savedViews, writeView } from './storeViews.ts';

/** Views that the officer has named. */
export function namedViews({ read, newId }: RequestsParts) {
  return {
    'requests.saveView': ({ id, ...view }, call: CommandCall) =>
      call.write((unit) => {
        const saved = { ...view, id: id ?? savedViewIdSchema.parse(newId()) };
        const twin = savedViews(unit.db).find(({ name }) => name === view.name);
        if (twin && twin.id !== saved.id) throw invalidField('name', 'is the name of another view');
        writeView(unit.db, saved);
        const fields = { view: saved.id, name: view.name };
        unit.journal({ action: 'view.saved', fields });
        unit.changed('requests');
        return { views: savedViews(read) };
      }),

    'requests.removeView': ({ id }, call: CommandCall) =>
      call.write((unit) => {
        if (!deleteView(unit.db, id)) throw new FristError('notFound');
        unit.journal({ action: 'view.removed', fields: { view: id } });
        unit.changed('requests');
        return { views: savedViews(read) };
      }),
  } satisfies Partial<Handlers<typeof requestsContract>>;
}
