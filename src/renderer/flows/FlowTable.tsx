import type { FlowMap } from '../../core/flows/model.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { flowTexts } from './texts.ts';

/** The map in words: each way from a record to a receiver, why it is there and where it leads. */
export function FlowTable({ map }: { readonly map: FlowMap }) {
  const t = useTexts(flowTexts);
  const say = useBilingual();
  const titles = new Map(map.records.map(({ id, title }) => [id, say(title)]));
  const receivers = new Map(map.receivers.map((receiver) => [receiver.key, receiver]));
  const outside = new Set(map.countries.filter((each) => each.outside).map(({ name }) => name));
  const country = (name: string) => (outside.has(name) ? `${name} (${t.outside})` : name);
  const heads = [t.records, t.receivers, t.why, t.countries];
  return (
    <div className="scroll-x">
      <table className="grid-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.flows.map(({ record, receiver, reasons }) => (
            <tr key={`${record} ${receiver}`}>
              <td>{titles.get(record)}</td>
              <td>{receivers.get(receiver)?.name}</td>
              <td>{reasons.map((reason) => t.reasons[reason]).join(', ')}</td>
              <td>{receivers.get(receiver)?.countries.map(country).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
