import { Pencil } from 'lucide-react';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { Button } from '../ui/Button.tsx';
import { goTo } from '../uiState.ts';
import { DocumentsCard } from './DocumentsCard.tsx';
import { DutiesCard } from './DutiesCard.tsx';
import { registerExtras } from './extras.ts';
import { FieldsCard } from './FieldsCard.tsx';
import { GapsCard } from './GapsCard.tsx';
import { HistoryCard } from './HistoryCard.tsx';
import { LinksCard } from './LinksCard.tsx';
import { definitionOf, type RegisterCardProps } from './model.ts';
import { editPart } from './parts.ts';
import { RemoveItem } from './RemoveItem.tsx';
import { StateSign } from './StateSign.tsx';
import { registerTexts } from './texts.ts';

/** One item: what it lacks, its due days, what it says, its links, its papers, its versions. */
export function ItemPage({ item }: RegisterCardProps) {
  const definition = definitionOf(item.register);
  const { firstCards = [], cards = [] } = registerExtras[item.register];
  if (definition === undefined) return null;
  return (
    <article className="page stack" aria-labelledby="item-title">
      <ItemHead item={item} />
      {firstCards.map((Extra, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a register's cards are few and never move
        <Extra key={place} item={item} />
      ))}
      <GapsCard item={item} />
      <DutiesCard item={item} />
      <FieldsCard fields={definition.fields} content={item.content} />
      {cards.map((Extra, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a register's cards are few and never move
        <Extra key={place} item={item} />
      ))}
      <LinksCard item={item} />
      <DocumentsCard item={item} />
      <HistoryCard item={item} />
      <div>
        <RemoveItem item={item} />
      </div>
    </article>
  );
}

function ItemHead({ item }: RegisterCardProps) {
  const t = useTexts(registerTexts);
  const common = useTexts(commonTexts);
  const say = useBilingual();
  const Actions = registerExtras[item.register].headActions;
  return (
    <header className="spread item-head">
      <div className="line">
        <h1 id="item-title">{say(item.title) || t.untitled}</h1>
        <StateSign register={item.register} state={item.state} />
      </div>
      <div className="line">
        {Actions && <Actions item={item} />}
        <Button
          icon={Pencil}
          onPress={() => goTo({ area: item.register, id: item.id, part: editPart() })}
        >
          {common.edit}
        </Button>
      </div>
    </header>
  );
}
