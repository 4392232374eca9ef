import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Select } from '../ui/Choice.tsx';
import { type Chosen, filledTwice, type Read } from './importing.ts';
import { importTexts } from './texts.ts';

type ColumnsProps = {
  readonly read: Read;
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
};

/** What stands for "no field": a list's option cannot be the empty text. */
const none = '-';

/** Each column of the file with an example and the field that it fills. */
export function Columns({ read, chosen, onChange }: ColumnsProps) {
  const t = useTexts(importTexts);
  const say = useBilingual();
  const twice = filledTwice(chosen);
  const options = [
    { value: none, label: t.ignored },
    ...read.targets.map(({ path, name }) => ({ value: path, label: say(name) })),
  ];
  const twiceName = read.targets.find(({ path }) => path === twice)?.name;
  return (
    <>
      <div className="scroll-x">
        <table className="grid-table">
          <thead>
            <tr>
              {[t.column, t.example, t.field].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {read.mapping.map(({ column, why }, n) => (
              <tr key={column}>
                <th scope="row">{column}</th>
                <td className="cut">{read.sample.find((row) => row[n])?.[n]}</td>
                <td>
                  <Select
                    label={`${t.field}: ${column}`}
                    hideLabel
                    value={chosen[column] || none}
                    onChange={(path) =>
                      onChange({ ...chosen, [column]: path === none ? '' : path })
                    }
                    options={options}
                  />
                  <span className="small faint">{t.why[why]}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {twiceName && (
        <p className="problem" role="alert">
          {t.filledTwice(say(twiceName))}
        </p>
      )}
      <Remarks remarks={read.remarks} />
    </>
  );
}

/** What is worth knowing of a file before it is imported. */
export function Remarks({ remarks }: { readonly remarks: Read['remarks'] }) {
  const t = useTexts(importTexts);
  const say = useBilingual();
  if (remarks.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2 className="field-label">{t.remarks}</h2>
      <ul>
        {remarks.slice(0, 20).map(({ line, column, reason }) => (
          <li key={`${line} ${column} ${reason.en}`}>
            {line > 0 && `${t.line} ${line}: `}
            {column && `${column}: `}
            {say(reason)}
          </li>
        ))}
      </ul>
    </section>
  );
}
