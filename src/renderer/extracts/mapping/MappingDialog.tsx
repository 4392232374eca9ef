import type { DataSet, Extract } from '../../../core/extracts/model.ts';
import { categoryNames } from '../../../core/processing/model/codes.ts';
import { dataCategories } from '../../../core/processing/model.ts';
import { fieldProblem, useSubmit } from '../../act.ts';
import { putAnswer } from '../../serverState.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { ErrorBanner } from '../../ui/Banner.tsx';
import { Checkbox, Select, Ticks } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useDraft } from '../../ui/drafts.ts';
import { LineField } from '../../ui/Field.tsx';
import { tell } from '../../ui/notices.ts';
import { SaveFoot } from '../../ui/SaveFoot.tsx';
import type { Records } from '../DataSetLine.tsx';
import { ColumnChoices } from './ColumnChoices.tsx';
import { type Mapping, mappingInput, mappingOf } from './mapping.ts';
import { mappingTexts } from './texts.ts';

type MappingDialogProps = {
  readonly extract: Extract;
  readonly dataSet: DataSet;
  readonly records: Records;
  readonly onClose: () => void;
};

/** What a data set holds, column by column, and what of it goes in. */
export function MappingDialog({ extract, dataSet, records, onClose }: MappingDialogProps) {
  const t = useTexts(mappingTexts);
  const { requestId } = extract;
  const draft = useDraft<Mapping>(`mapping ${dataSet.id}`, mappingOf(dataSet));
  const { busy, error, submit } = useSubmit('extracts.setMapping');
  const close = () => {
    draft.forget();
    onClose();
  };
  const save = async () => {
    const saved = await submit({
      requestId,
      dataSetId: dataSet.id,
      ...mappingInput(draft.value),
    });
    if (!saved) return;
    putAnswer('extracts.get', { requestId }, saved);
    tell({ kind: 'done', text: t.saved });
    close();
  };
  const foot = <SaveFoot onClose={close} onSave={() => void save()} isDisabled={busy} />;
  return (
    <Dialog title={t.heading(dataSet.title)} onClose={close} wide foot={foot}>
      <p className="soft">{t.lead}</p>
      <ErrorBanner error={error} />
      <NamesFields
        mapping={draft.value}
        onChange={draft.set}
        records={records}
        titleProblem={fieldProblem(error, 'title')}
        sourceProblem={fieldProblem(error, 'source')}
      />
      {dataSet.shape === 'pages' ? (
        <PageCategories mapping={draft.value} onChange={draft.set} />
      ) : (
        <ColumnChoices
          requestId={requestId}
          dataSet={dataSet}
          mapping={draft.value}
          onChange={draft.set}
        />
      )}
      <Checkbox
        selected={draft.value.remember}
        onChange={(remember) => draft.set({ ...draft.value, remember })}
      >
        {t.remember}
        <span className="small faint"> {t.rememberHint}</span>
      </Checkbox>
    </Dialog>
  );
}

type PartProps = {
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
};

type NamesFieldsProps = PartProps & {
  readonly records: Records;
  readonly titleProblem: string | undefined;
  readonly sourceProblem: string | undefined;
};

/** What stands for "no record": a list's option cannot be the empty text. */
const none = '-';

function NamesFields(props: NamesFieldsProps) {
  const { mapping, onChange, records, titleProblem, sourceProblem } = props;
  const t = useTexts(mappingTexts);
  const say = useBilingual();
  const options = [
    { value: none, label: t.noRecord },
    ...records.map(({ id, title, fits }) => ({
      value: id,
      label: fits ? `${say(title)} · ${t.fits}` : say(title),
    })),
  ];
  const choose = (value: string) =>
    onChange({ ...mapping, recordId: records.find(({ id }) => id === value)?.id });
  return (
    <div className="columns">
      <LineField
        label={t.name}
        value={mapping.title}
        problem={titleProblem}
        onChange={(title) => onChange({ ...mapping, title })}
      />
      <LineField
        label={t.system}
        value={mapping.source}
        problem={sourceProblem}
        hint={t.systemHint}
        onChange={(source) => onChange({ ...mapping, source })}
      />
      <Select
        label={t.record}
        value={mapping.recordId ?? none}
        options={options}
        onChange={choose}
      />
    </div>
  );
}

function PageCategories({ mapping, onChange }: PartProps) {
  const t = useTexts(mappingTexts);
  const say = useBilingual();
  return (
    <Ticks
      legend={t.categories}
      hint={t.categoriesHint}
      values={dataCategories}
      chosen={mapping.categories}
      name={(category) => say(categoryNames[category])}
      onChange={(categories) => onChange({ ...mapping, categories })}
    />
  );
}
